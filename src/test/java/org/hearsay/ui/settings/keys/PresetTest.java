package org.hearsay.ui.settings.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.hearsay.schema.Label;
import org.hearsay.schema.SchemaJson;
import org.hearsay.settings.KeyMap;
import org.hearsay.ui.support.commands.Keys;
import org.hearsay.ui.support.commands.RecordedKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The sets of keys, each as it would be checked if somebody had recorded it.
class PresetTest {

    @ParameterizedTest
    @EnumSource
    void I02_aPresetHasKeysThatArePermittedAndEachOnce(Preset preset) {
        var labels = SchemaJson.newsAttribution().labels().stream().map(Label::key).toList();
        var seen = new HashSet<String>();
        preset.keys()
                .keys()
                .forEach((command, keys) -> {
                    assertThat(Keys.known(keys)).as(command).hasSameSizeAs(keys);
                    for (var key : keys) {
                        assertThat(seen.add(key)).as(key).isTrue();
                        assertThat(RecordedKey.RESERVED).doesNotContain(key);
                        var code = (KeyCodeCombination) Keys.of(key).getFirst();
                        boolean main = code.getShortcut() == ModifierValue.DOWN;
                        assertThat(
                                        main
                                                || code.getCode().isFunctionKey()
                                                || code.getCode().isLetterKey())
                                .as(key)
                                .isTrue();
                        assertThat(RecordedKey.OTHERS).doesNotContain(code.getCode());
                        assertThat(code.getAlt()).isEqualTo(ModifierValue.UP);
                        assertThat(code.getMeta()).isEqualTo(ModifierValue.UP);
                        // With Shift a label's letter makes a second mark.
                        assertThat(!main && labels.contains(code.getCode().getName()))
                                .as(key)
                                .isFalse();
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void aPresetIsKnownAgainByItsKeys(Preset preset) {
        assertThat(Preset.of(KeyMap.read(preset.keys().written()))).contains(preset);
        assertThat(Preset.of(preset.keys().with("find", List.of("F12")))).isEmpty();
    }
}
