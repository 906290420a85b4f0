"""Holds what a client read against what the deployment file says; a line for each operation, status 1 if any differs.

usage: compare.py CLIENT OBSERVATIONS HEALTHY.json ME OTHER
"""

import json
import sys
from datetime import datetime, timedelta, timezone

CLIENT, OBSERVATIONS, FILE, ME, OTHER = sys.argv[1:6]
MAILBOXES = json.load(open(FILE))["deployment"]["mailboxes"]
WORDS = {"oof": "OOF"}


def word(text):
    return WORDS.get(text) or "".join(part.capitalize() for part in text.split("-"))


def contents(address):
    return MAILBOXES[address]["contents"]


def events(address):
    return sorted(contents(address)["calendar"]["events"], key=lambda event: event["start"])


def span(event):
    """An event of whole days is told from midnight to midnight where its owner is, in winter an hour before UTC's."""
    if not event.get("allDay"):
        return event["start"], event["end"]
    hour = timedelta(hours=1)
    days = (datetime.fromisoformat(event[end]).replace(tzinfo=timezone.utc) - hour for end in ("start", "end"))
    return tuple(day.strftime("%Y-%m-%dT%H:%M:%SZ") for day in days)


def availability():
    for event in events(OTHER):
        subject = "Private Appointment" if event.get("sensitivity") == "private" else event["subject"]
        yield " ".join((*span(event), word(event.get("status", "busy")), subject))


def replies():
    oof = contents(ME)["automaticReplies"]
    yield " ".join((word(oof["state"]), word(oof["audience"]), oof["start"], oof["end"]))
    yield oof["internal"]
    yield oof["external"]


def delegates():
    levels = contents(ME)["calendar"]["permissions"]
    for address, one in contents(ME)["delegates"]["users"].items():
        folders = one["folders"]
        yield " ".join((address, word(levels[address]), word(folders["tasks"]), word(folders["inbox"])))


def permissions():
    for who, level in contents(ME)["calendar"]["permissions"].items():
        yield (who if "@" in who else who.capitalize()) + " " + word(level)


def view():
    for event in events(ME):
        when = "all day" if event.get("allDay") else event["start"]
        yield " ".join((event["subject"], when, word(event.get("status", "busy"))))


def free_busy():
    names = {"busy": "BUSY", "oof": "BUSY-UNAVAILABLE", "tentative": "BUSY-TENTATIVE"}
    for event in events(OTHER):
        if event.get("status") in names:
            yield " ".join((names[event["status"]], *span(event)))


EXPECTED = {
    "discovery": lambda: ["https://mail.contoso.test/EWS/Exchange.asmx"],
    "login": lambda: [f"207 /users/{ME}"],
    "availability": availability,
    "free/busy": free_busy,
    "automatic replies": replies,
    "delegates": delegates,
    "delegate addresses": lambda: [one.split()[0] for one in delegates()],
    "calendar permissions": permissions,
    "calendar view": view,
}
CASES = {
    "davmail": ["login", "free/busy", "calendar view"],
    "exchangelib": ["discovery", "availability", "automatic replies", "delegates", "calendar permissions", "calendar view"],
    "ews-java": [
        "discovery",
        "availability",
        "automatic replies",
        "delegate addresses",
        "calendar permissions",
        "calendar view",
    ],
}

observed = {}
for line in open(OBSERVATIONS, encoding="utf-8"):
    operation, tab, value = line.rstrip("\n").partition("\t")
    if tab:
        observed.setdefault(operation, []).append(value)

failures = 0
for operation in CASES[CLIENT.split()[0]]:
    wanted = sorted(EXPECTED[operation](), key=str.lower)
    read = sorted(observed.get(operation, []), key=str.lower)
    same = [value.lower() for value in read] == [value.lower() for value in wanted]
    failures += not same
    print(f"{'ok    ' if same else 'FAILED'} {CLIENT}: {operation}: {'; '.join(read) or 'nothing'}")
    if not same:
        print(f"       the deployment file says: {'; '.join(wanted)}")
sys.exit(1 if failures else 0)
