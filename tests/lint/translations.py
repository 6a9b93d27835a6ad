#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds every catalogue in translations/ against the sources, the glossary and the rules of the languages."""
import csv
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree
from typing import NamedTuple

from common import Finding, finish, root

LANGUAGES = ("el", "pl", "it", "zh_CN")
PLURALS = {"en": 2, "el": 2, "it": 2, "de": 2, "fr": 2, "es": 2, "pl": 3, "ar": 6, "zh_CN": 1}
# Scripts whose menus carry the mnemonic as a Latin letter in brackets.
BRACKETED = {"zh_CN", "ar"}
# Short forms, in which each language sets the point by its own custom.
SHORTENED = {"No.", "Unavail.", "Qty", "Reserved", "Safety", "Sellable", "pcs", "%1 s"}
FULL_STOPS = {"zh_CN": {"。": ".", "：": ":", "？": "?", "！": "!", "…": "…"}, "ar": {"؟": "?"}, "el": {";": "?"}}
QT_BIN = "/usr/lib/qt6/bin"
# Contexts that Qt's own catalogues still carry although Qt 6.4 has no such class any more.
GONE_FROM_QT = {
    "QFtp", "QHttp", "QXml", "QRegExp", "QNetworkSession", "QNetworkSessionPrivateImpl", "QDirModel",
    "QSQLite2Driver", "QSQLite2Result", "QTDSDriver", "QNetworkAccessFtpBackend", "QStateMachine", "QTgaFile",
    "QNetworkAccessDebugPipeBackend", "QAxSelect",
}
# The catalogue of Qt that is complete in Debian 12 and so lists every sentence there is.
QT_REFERENCE = "qtbase_ru.qm"


class Message(NamedTuple):
    context: str
    source: str
    comment: str
    plural: bool
    state: str
    forms: tuple

    def key(self):
        return self.context, self.source, self.comment, self.plural


def messages(text: str) -> list:
    found = []
    for context in ElementTree.fromstring(text).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            state, forms = "unfinished", ()
            if translation is not None:
                state = translation.get("type", "finished")
                nodes = translation.findall("numerusform") if plural else [translation]
                forms = tuple("".join(n.itertext()) for n in nodes)
            found.append(Message(context.findtext("name"), message.findtext("source") or "",
                                 message.findtext("comment") or "", plural, state, forms))
    return found


def placeholders(text: str) -> list:
    return sorted(re.findall(r"%L?(?:\d{1,2}|n)", text))


TAG = r"</?(?:a|b|i|u|p|br|h[1-6]|ul|ol|li|em|strong|span|div|font|table|tr|td|nobr|tt|code)\b"


def mnemonic(text: str) -> bool:
    return bool(re.search(r"&(?![&\s])\w", re.sub(r"&(amp|lt|gt|quot|nbsp|#\d+);", "", text)))


def tail(text: str, language: str) -> str:
    """The punctuation a sentence ends with, as the source would write it."""
    last = re.sub(r"\s*\(&\w\)", "", text).rstrip()[-3:]
    for theirs, ours in FULL_STOPS.get(language, {}).items():
        last = last.replace(theirs, ours)
    last = last.replace("...", "…").replace("……", "…")
    return re.search(r"[.:?!…]*$", last).group()


def check_message(message: Message, language: str, own: bool = True) -> list:
    """What is wrong with one message; `own` is false for Qt's sentences, whose quirks are not ours."""
    if message.state in ("vanished", "obsolete"):
        return ["vanished from the sources"]
    if message.state != "finished" or not message.forms or not all(message.forms):
        return ["unfinished"]
    found = []
    if message.plural and len(message.forms) != PLURALS[language]:
        found.append(f"{len(message.forms)} plural forms where {language} has {PLURALS[language]}")
    wanted = placeholders(message.source)
    for form in message.forms:
        got = placeholders(form)
        spared = message.plural and sorted(got + ["%n"]) == wanted
        if got != wanted and not spared:
            found.append(f"placeholders {got} where the source has {wanted}")
        if own and "%L" in message.source + form:
            found.append("%L: numbers are formatted in models/shared")
        if sorted(re.findall(TAG, form)) != sorted(re.findall(TAG, message.source)):
            found.append("other tags than the source")
        if own and re.search(TAG, message.source):
            found.append("no HTML in sentences")
        if "  " in form and "  " not in message.source:
            found.append("two spaces in a row")
        if form != form.strip() and message.source == message.source.strip():
            found.append("space at an end")
        if tail(form, language) != tail(message.source, language) and message.source not in SHORTENED:
            found.append(f'ends with "{tail(form, language)}" where the source ends with "{tail(message.source, language)}"')
        if language == "zh_CN" and own:
            found += _chinese(form)
        found += _mnemonic(message.source, form, language)
    return found


HAN = r"[\u4e00-\u9fff]"
FULL_WIDTH = r"[，。；：？！、（）“”《》]"


def _chinese(form: str) -> list:
    """Blanks stand beside figures and Latin words alone; marks between Chinese words are full-width."""
    if re.search(f"{HAN} {HAN}|{FULL_WIDTH} | {FULL_WIDTH}", form):
        return ["a blank where Chinese has none"]
    if re.search(f"{HAN}[,;:?!]|[,;:?!]{HAN}", form):
        return ["Latin punctuation beside Chinese"]
    return []


def _mnemonic(source: str, form: str, language: str) -> list:
    if mnemonic(source) != mnemonic(form):
        return ["a mnemonic (&) stands on one side only"]
    if language in BRACKETED and mnemonic(form) and not re.search(r"\(&[A-Za-z0-9]\)", form):
        return [f"the mnemonic of {language} is a Latin letter in brackets: (&A)"]
    return []


def fold(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.replace("ł", "l").replace("Ł", "L"))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold().replace("ς", "σ").replace("&", "")


def stems(term: str) -> list:
    """The beginnings that every inflected form of the term still has."""
    words = [w for w in re.findall(r"\w+", fold(term)) if len(w) > 3] or re.findall(r"\w+", fold(term))
    return [w[:max(3, len(w) - 3)] for w in words]


def load_glossary(text: str) -> list:
    return [row for row in csv.DictReader(text.splitlines()) if not row["note"].startswith("unchecked")]


def off_glossary(message: Message, language: str, glossary: list) -> list:
    """The terms of the field that the source uses and the translation words otherwise."""
    source = fold(message.source)
    found = []
    longest_first = sorted(glossary, key=lambda row: -len(row["en"]))
    for row in longest_first:
        spelled = [fold(s) for s in row["en"].split(" | ")]
        hit = next((s for s in spelled if re.search(r"\b" + re.escape(s) + r"(s|es)?\b", source)), None)
        if not hit or not row.get(language):
            continue
        source = re.sub(r"\b" + re.escape(hit) + r"(s|es)?\b", " ", source)
        allowed = row[language].split(" | ")
        for form in message.forms:
            folded = fold(form)
            plain = [a for a in allowed if language == "zh_CN" and a in form]
            if not plain and (language == "zh_CN" or not any(all(s in folded for s in stems(a)) for a in allowed)):
                found.append(f'"{hit}" is "{row[language]}" in the glossary')
                break
    return found


def check_catalogue(path: str, text: str, language: str, glossary: list) -> list:
    found = []
    for message in messages(text):
        if language == "en" and not message.plural:
            found.append(Finding(path, 1, f'"{message.source}": English holds plural forms only'))
            continue
        wrong = check_message(message, language)
        if not wrong and language != "en":
            wrong = off_glossary(message, language, glossary)
        found += [Finding(path, line_of_source(text, message), f'{message.context}: "{message.source}": {w}') for w in wrong]
    return found


def line_of_source(text: str, message: Message) -> int:
    escaped = message.source.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").split("\n")[0]
    at = text.find(f"<source>{escaped}", max(0, text.find(f"<name>{message.context}</name>")))
    return text.count("\n", 0, at) + 1 if at >= 0 else 1


def freshly_collected(top: str, language: str, scratch: str) -> set:
    """What lupdate finds in the sources today."""
    out = os.path.join(scratch, f"stoa_{language}.ts")
    folders = [os.path.join(top, f) for f in ("models", "ui", "app") if os.path.isdir(os.path.join(top, f))]
    subprocess.run([f"{QT_BIN}/lupdate", "-silent", "-locations", "none", "-no-obsolete", "-extensions", "cpp,h", "-I", top,
                    *(["-pluralonly"] if language == "en" else []), *folders, "-target-language", language, "-ts", out],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with open(out, encoding="utf-8") as file:
        return {m.key() for m in messages(file.read())}


def compare(path: str, have: set, want: set) -> list:
    found = [Finding(path, 1, f'{k[0]}: "{k[1]}" is in the sources and not here (stoa_translations_update)')
             for k in sorted(want - have)]
    return found + [Finding(path, 1, f'{k[0]}: "{k[1]}" is here and not in the sources') for k in sorted(have - want)]


def check_qt(top: str, scratch: str) -> list:
    path = "translations/qtbase_el.ts"
    with open(os.path.join(top, path), encoding="utf-8") as file:
        text = file.read()
    ours = messages(text)
    found = []
    for message in ours:
        for wrong in check_message(message, "el", own=False):
            if not wrong.startswith("ends with"):
                found.append(Finding(path, line_of_source(text, message), f'{message.context}: "{message.source}": {wrong}'))
    reference = f"/usr/share/qt6/translations/{QT_REFERENCE}"
    if not os.path.exists(reference):
        return found + [Finding(path, 1, f"{reference} is needed to know every sentence of Qt")]
    out = os.path.join(scratch, "reference.ts")
    subprocess.run([f"{QT_BIN}/lconvert", "-i", reference, "-o", out], check=True)
    with open(out, encoding="utf-8") as file:
        want = {m.key() for m in messages(file.read()) if m.context not in GONE_FROM_QT}
    have = {m.key() for m in ours}
    return found + [Finding(path, 1, f'{k[0]}: "{k[1]}" of Qt is missing') for k in sorted(want - have)]


def main() -> None:
    top = root()
    folder = os.path.join(top, "translations")
    with open(os.path.join(folder, "glossary.csv"), encoding="utf-8") as file:
        glossary = load_glossary(file.read())
    found, looked_at = [], 0
    scratch = tempfile.mkdtemp()
    try:
        present = {os.path.basename(p)[5:-3] for p in glob.glob(os.path.join(folder, "stoa_*.ts"))}
        wanted = set(LANGUAGES) | {"en"}
        for language in sorted(present | (wanted if has_sentences(top) else set())):
            path = f"translations/stoa_{language}.ts"
            looked_at += 1
            if language not in present:
                found.append(Finding(path, 1, "there is no such catalogue"))
                continue
            with open(os.path.join(top, path), encoding="utf-8") as file:
                text = file.read()
            found += check_catalogue(path, text, language, glossary)
            found += compare(path, {m.key() for m in messages(text)}, freshly_collected(top, language, scratch))
        found += check_qt(top, scratch)
    finally:
        shutil.rmtree(scratch)
    finish("translations", found, looked_at + 1)


def has_sentences(top: str) -> bool:
    return any(glob.glob(os.path.join(top, f, "**", "*.cpp"), recursive=True) for f in ("models", "ui", "app"))


if __name__ == "__main__":
    sys.exit(main())
