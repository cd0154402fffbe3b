@echo off
rem Starts Hearsay from target\hearsay: finds a JDK 25, or says what is missing.
setlocal
set "HERE=%~dp0.."
set "JAVA="
if defined HEARSAY_JAVA_HOME call :try "%HEARSAY_JAVA_HOME%\bin\java.exe"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%J in (java.exe) do call :try "%%~$PATH:J"
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*") do call :try "%%~D\bin\java.exe"
if not defined JAVA (
  echo hearsay: needs a Java 25 runtime; install a JDK 25 or set HEARSAY_JAVA_HOME to one. 1>&2
  exit /b 3
)
"%JAVA%" -XX:+UseSerialGC -XX:NewSize=24m -XX:MaxNewSize=24m -XX:MetaspaceSize=128m --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %HEARSAY_JAVA_OPTIONS% -cp "%HERE%\lib\*" org.hearsay.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1" exit /b
"%~1" -version 2>&1 | findstr /c:"\"25" >nul && set "JAVA=%~1"
exit /b
