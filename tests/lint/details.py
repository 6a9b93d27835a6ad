#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever the intake of orders and events can refuse with has words for people: each detail a sentence in
HubDetail, each field a name in FieldWords."""
import glob
import os
import re

from common import Finding, finish, line_of, read, root, without_comments

SENTENCES = "models/orders/work/hubdetail.cpp"
NAMES = "models/shared/fieldwords.cpp"
# All that runs between an event that comes in and the tables: what refuses in here may stand in the quarantine.
INTAKE = (
    "core/base/id.*", "core/base/instant.cpp", "core/base/jsonfields.*", "core/base/money.cpp", "core/base/nametext.cpp",
    "core/domain/access/rights.cpp", "core/domain/catalog/codes.cpp",
    "core/domain/inventory/account.cpp", "core/domain/inventory/movement.cpp",
    "core/domain/orders/fulfilment*.cpp", "core/domain/orders/order*.cpp", "core/domain/orders/return*.cpp",
    "core/domain/orders/states.cpp",
    "core/services/inventory/stockverbs.cpp", "core/services/orders/*.cpp",
    "core/store/inventory/ledgerrepository.cpp", "core/store/orders/*repository.cpp",
    "hub/orders/*.cpp",
)
# What reads the members of an event.
READERS = (
    "core/domain/orders/orderdraft.cpp", "hub/orders/eventparts.cpp", "hub/orders/eventverbs.cpp", "hub/orders/inevent.cpp",
    "hub/orders/movementbody.cpp",
)
# No event comes to these: why, and what they say.
ELSEWHERE = {
    "desks and routing ask for it, not events": (
        "expected what it is held for", "expected which units go from which fulfilment to which location",
        "expected a priority", "expected a note", "no hold %1 to release; allowed: %2", "line %1 is allocated or fulfilled",
        "nothing of the order can be routed again", "what left cannot be moved", "it is supplied from there already",
        "an order that is %1 with %2 open thousandths is not routed", "the order was changed meanwhile", "the hour is full",
        "expected done or dropped", "no such task", "expected location codes or *",
    ),
    "of the work in a store": (
        "expected grams from 0 to %1", "expected customer, deputy or carrier", "it is %1, and its details stay as they are",
        "expected code, idCard, passport, orderMail, signature or none", "picked while it is %1; allowed: picking",
        "the fulfilment has no such line", "expected 0 to %1 thousandths",
        "a fulfilment has at least one line", "expected a line of the order, each once",
    ),
    "of a return that is open already": (
        "%1 has to be told with what it is about", "nothing came", "expected lines of the return, each once",
        "expected positive quantities, a disposition once", "expected %1 thousandths together",
        "line %1 is none of the return", "it is of another order", "the id belongs to another return", "no such return",
    ),
    "of what is kept for carts": (
        "no such reservation", "the order is %1 already", "expected a positive quantity", "its time is up",
        "the holder has something of the line at a location of others", "nothing is held any more", "the reservation is %1",
        "it is reserved there already", "more than is reserved, or nothing", "the id belongs to another reservation",
        "less is left than is asked for", "only what is held has an end", "the reservation is %1 already",
    ),
    "of adjustments, reasons and safety stock": (
        "the movement was taken back already", "SKU or difference is not that of the movement",
        "a movement is taken back by the reason for it", "the reason does not go with this sign",
        "expected a quantity that is not negative", "expected 0 to 10,000", "what the system needs stays in use",
    ),
    "sums of the house's own": (
        "two currencies do not add", "the sum is out of range", "a weight is negative", "the weights have no positive sum",
    ),
    "of the barcodes of the catalogue": ("expected 8, 12, 13 or 14 digits", "the check digit is wrong"),
    "a whole batch is answered with it": (
        "expected an event, or a list of them", "at most %1 events come at once", "expected at least one event",
        "something else was told under this source and id",
    ),
}
REFUSAL = re.compile(r"(?:(?:Error::invalid|Error::of|refuse)(?=\()|\bError(?=\{(?!ErrorKind::Storage)))(.)")
LITERAL = re.compile(r'(?:(?<!\w)u|QStringLiteral\()"((?:[^"\\]|\\.)*)"')
READ = re.compile(r'\b(?:\w+\.|&)?(?:string|optionalString|integer|optionalInteger|parsed|optionalParsed|array|optionalArray|'
                  r'object|optionalObject|words|value|text|nameIn|accountOf)\((?:\w+, )?"(\w+)"_L1')
MEMBER = re.compile(r'\{"(\w+)"_L1(?:, Shape::[^}]*)?\}')


def template(detail: str) -> str:
    """Facts stand in any order, and a figure may stand in the text already."""
    return re.sub(r"%\d_?|\b\d[\d,]*\d\b", "%", detail)


def arguments(text: str, start: int) -> str:
    depth = 0
    for end in range(start, len(text)):
        depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(text[end], 0)
        if depth == 0:
            return text[start:end]
    return text[start:]


def details(text: str):
    """(offset, detail) of every sentence that a refusal tells."""
    text = without_comments(text)
    for match in REFUSAL.finditer(text):
        told = re.sub(r'"\s*\n\s*u?"', "", arguments(text, match.start(1)))
        for literal in LITERAL.finditer(told):
            if " " in literal.group(1).strip(" ,"):
                yield match.start(), literal.group(1)


def members(text: str):
    """(offset, name) of every member of an event that is read."""
    text = without_comments(text)
    for pattern in (READ, MEMBER):
        for match in pattern.finditer(text):
            yield match.start(), match.group(1)


def known_details(text: str) -> set:
    return {template(d) for d in re.findall(r'\{"((?:[^"\\]|\\.)*)",\s*(?:QT_TRANSLATE_NOOP|nullptr|k[A-Z])', text)}


def known_names(text: str) -> set:
    return set(re.findall(r'\{"(\w+)"_L1, QT_TRANSLATE_NOOP', text))


def check(path: str, text: str, sentences: set, elsewhere: set) -> list:
    found = []
    for at, detail in details(text):
        said = template(detail)
        # What ends with a colon goes on with the reason of another.
        if said in sentences or said in elsewhere or (said.endswith(": ") and said + "%" in sentences):
            continue
        found.append(Finding(path, line_of(text, at), f'"{detail}" has no words in {SENTENCES}'))
    return found


def check_members(path: str, text: str, names: set) -> list:
    return [Finding(path, line_of(text, at), f'the field "{name}" has no name in {NAMES}')
            for at, name in members(text) if name not in names]


def matching(top: str, patterns: tuple) -> list:
    found = {os.path.relpath(p, top) for each in patterns for p in glob.glob(os.path.join(top, each))}
    return sorted(found)


def main() -> None:
    top = root()
    sentences, names = known_details(read(top, SENTENCES)), known_names(read(top, NAMES))
    listed = {template(d) for each in ELSEWHERE.values() for d in each}
    paths = matching(top, INTAKE)
    found, told = [], set()
    for path in paths:
        text = read(top, path)
        told |= {template(d) for _, d in details(text)}
        found += check(path, text, sentences, listed)
    for path in matching(top, READERS):
        found += check_members(path, read(top, path), names)
    found += [Finding("tests/lint/details.py", 1, f'"{d}" is said nowhere any more') for d in sorted(listed - told)]
    finish("details", found, len(paths))


if __name__ == "__main__":
    main()
