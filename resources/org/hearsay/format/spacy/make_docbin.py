"""Makes docs.spacy, a DocBin, of docs.jsonl.

    python make_docbin.py [language] [folder]

The language is one of spaCy's codes ("en"); without it, that of each article, or "xx". Spans whose
ends are inside a token of spaCy's are widened to it, and counted.
"""

import json
import pathlib
import sys

import spacy
from spacy.tokens import DocBin
from spacy.util import filter_spans


def main(language=None, folder="."):
    folder = pathlib.Path(folder)
    pipelines = {}
    found = DocBin(store_user_data=True)
    widened = lost = kept = 0
    with open(folder / "docs.jsonl", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            code = language or row["language"][:2] or "xx"
            if code not in pipelines:
                pipelines[code] = spacy.blank(code)
            doc = pipelines[code].make_doc(row["text"])
            spans, entities = [], []
            for each in row["spans"]:
                where = (each["start"], each["end"])
                span = doc.char_span(*where, label=each["label"], span_id=each["id"])
                if span is None:
                    span = doc.char_span(
                        *where, label=each["label"], span_id=each["id"], alignment_mode="expand"
                    )
                    widened += span is not None
                if span is None:
                    lost += 1
                    continue
                kept += 1
                spans.append(span)
                if each["ent"]:
                    entities.append(span)
            doc.spans["sc"] = spans
            doc.set_ents(filter_spans(entities))
            doc.user_data["id"] = row["id"]
            doc.user_data["title"] = row["title"]
            doc.user_data["annotator"] = row["annotator"]
            found.add(doc)
    found.to_disk(folder / "docs.spacy")
    print(f"{len(found)} docs, {kept} spans, {widened} of them widened, {lost} left out")


if __name__ == "__main__":
    main(*sys.argv[1:])
