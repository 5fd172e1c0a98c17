#!/usr/bin/env python3
"""Checks an exported proof of zero overdue cases; Python 3.9 or newer, nothing to install.

    python check_zero.py zero-2026Q3.proof                     checks the proof in itself
    python check_zero.py zero-2026Q3.proof --seal "9402 d417 3ae8 6c50"   and against a printed seal

Says 0 if everything holds, 4 if something does not, 2 if the file is no proof. What each line of
the file means, and what a proof does not prove, stands in FORMAT.txt beside it.
"""

import argparse
import hashlib
import json
import os
import sys
from datetime import date, timedelta

FORMAT = "hallapp-zero-proof/1"
TABLE = "case_file"
START = "0" * 64
FACTS = (
    "accepted_at",
    "closed_at",
    "due_at",
    "ended_at",
    "missing_year",
    "paused_since",
    "state",
)
UNREADABLE = (
    OSError,
    ValueError,
    KeyError,
    TypeError,
    IndexError,
    AttributeError,
    StopIteration,
    RecursionError,
)
ENGLISH = os.environ.get("LC_ALL", os.environ.get("LANG", "")).lower().startswith("en")


class Broken(Exception):
    """Something that does not hold; both languages."""

    def __init__(self, chinese, english):
        super().__init__(english if ENGLISH else chinese)


def say(chinese, english):
    """One line for the reader."""
    print(english if ENGLISH else chinese)


def canonical(value):
    """A value as the bytes that are hashed: JSON, keys sorted, no space."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def sha256(data):
    """The digest in small hexadecimal letters."""
    return hashlib.sha256(data).hexdigest()


# --- the chain ------------------------------------------------------------------------------


def hashed(change):
    """What of a change goes into its step's hash: the digest instead of what it is made of."""
    table, op, first, last, count, digests = change[:6]
    if table == TABLE:
        digests = sha256(canonical(digests))
    return [table, op, first, last, count, digests]


def walk(lines, seal):
    """Check every step against the one before; gives the steps, the newest first."""
    expected, newer = seal["no"], None
    for line in lines:
        step = json.loads(line)
        if step["no"] != expected:
            raise Broken(f"缺第 {expected} 步", f"Step {expected} is missing")
        if newer is None and step["hash"] != seal["hash"]:
            raise Broken("末步与封存线不符", "The last step is not that of the seal")
        if newer is not None:
            check_hash(newer, step["hash"])
        yield step
        expected, newer = step["no"] - 1, {**step, "changes": [hashed(c) for c in step["changes"]]}
    if expected:
        raise Broken(f"缺第 {expected} 步及其以前", f"Step {expected} and those before are missing")
    if newer is not None:
        check_hash(newer, START)


def check_hash(step, previous):
    """A step's hash is over the one before, its number, its time, its words, its changes."""
    found = [previous, step["no"], step["at"], step["words"], step["changes"]]
    if sha256(canonical(found)) != step["hash"]:
        raise Broken(f"第 {step['no']} 步被改动", f"Step {step['no']} was changed")


# --- the cases ------------------------------------------------------------------------------


class Cases:
    """Every case as the newest steps left it; read from the newest step to the first."""

    def __init__(self):
        self.known = {}  # key → facts; those that no newer step named are still missing
        self.done = set()  # keys of which nothing older matters

    def read(self, change, no):
        """One change of the case table."""
        _, op, first, last, count, digests, opened = change
        if not op.endswith("_many"):
            if first != last or count != 1:
                raise wrong(no)
            self.take(first, op, one(digests, opened, op, no))
            return
        columns = digests["open"]
        if len(opened) != count or not set(FACTS) <= set(columns) <= set(digests["columns"]):
            raise wrong(no)
        made = b""
        for key, before, after, hidden in opened:
            if not first <= key <= last:
                raise wrong(no)
            row = bytes.fromhex(hidden) + canonical([key, before, after])
            made += hashlib.sha256(row).digest()[:16]
            self.take(key, op[: -len("_many")], dict(zip(columns, after or ())))
        if sha256(made) != digests["rows"]:
            raise wrong(no)

    def take(self, key, op, facts):
        """What a step left of a case, unless a newer one said otherwise."""
        if key in self.done:
            return
        if op == "delete":
            self.done.add(key)
            if self.known.pop(key, None) is not None:
                raise Broken(f"第 {key} 件来历不明", f"Case {key} came from nowhere")
            return
        mine = self.known.setdefault(key, {})
        for name, value in facts.items():
            mine.setdefault(name, value)
        if op == "insert":
            self.done.add(key)

    def all(self):
        """The cases that there are."""
        unborn = self.known.keys() - self.done
        if unborn:
            raise Broken(f"第 {min(unborn)} 件没有收件", f"Case {min(unborn)} has no beginning")
        return [{name: case.get(name) for name in FACTS} for case in self.known.values()]


def one(digests, opened, op, no):
    """The facts that a change of one case left; each must have the digest that was chained."""
    facts = {}
    for name in FACTS:
        if op == "delete" or name not in digests:
            continue
        if name not in opened:
            raise wrong(no)
        salt, value = opened[name]
        if sha256(salt.encode() + canonical(value)) != digests[name][1]:
            raise wrong(no)
        facts[name] = value
    return facts


def wrong(no):
    """What a step opens is not what was chained."""
    return Broken(
        f"第 {no} 步公开的办件事实与其摘要不符",
        f"What step {no} shows of the cases is not what was chained",
    )


# --- the zero -------------------------------------------------------------------------------


def judge(case, now):
    """on_time, overdue_closed, overdue_open, pending or no_due; to the minute."""
    finished = case["closed_at"] or case["ended_at"]
    due, paused, missing = case["due_at"], case["paused_since"], case["missing_year"]
    if due is None:
        if missing is not None and finished and int(finished[:4]) < missing:
            return "on_time"
        return "no_due" if missing is None and paused is None else "pending"
    due = f"{due}T23:59" if len(due) == 10 else due[:16]
    late = due < (finished or paused or now)[:16]
    if finished:
        return "overdue_closed" if late else "on_time"
    return "overdue_open" if late else "pending"


def counted(cases, first, last, now):
    """The zero of a period from the cases alone."""
    after = (date.fromisoformat(last) + timedelta(days=1)).isoformat()
    found = {"timed": 0, "overdue": 0, "carried_overdue": 0, "pending": 0}
    for case in cases:
        if case["accepted_at"] is None or case["state"] == "voided":
            continue
        how, due = judge(case, now), case["due_at"]
        year = case["missing_year"]
        place = due or (f"{year}-01-01" if year is not None else case["accepted_at"])
        found["timed"] += first <= case["accepted_at"] < after
        if first <= place < after:
            found["overdue"] += how.startswith("overdue")
            found["pending"] += how == "pending"
        if how == "overdue_open" and due[:10] < first:
            found["carried_overdue"] += 1
    found["overdue"] += found["carried_overdue"]
    return found


# --- the file -------------------------------------------------------------------------------


def check(lines, seals=()):
    """Check a whole proof; gives its first line, the figures, how many steps and cases."""
    head = json.loads(next(lines))
    if head.get("format") != FORMAT:
        raise Broken("这不是本程序认识的证明", "This is no proof that this program knows")
    cases, asked, latest, steps = Cases(), dict(seals), "", 0
    for step in walk(lines, head["seal"]):
        steps += 1
        latest = max(latest, step["at"])
        start = asked.pop(step["no"], "")
        if not step["hash"].startswith(start):
            raise Broken(
                f"第 {step['no']} 步与纸上的封存线不符：封存之后被改写",
                f"Step {step['no']} is not that of the printed seal: it was rewritten after that",
            )
        for change in reversed(step["changes"]):
            if change[0] == TABLE:
                cases.read(change, step["no"])
    for no in asked:
        raise Broken(f"证明里没有第 {no} 步", f"The proof holds no step {no}")
    if head["as_of"] < latest[:16]:
        raise Broken("统计时点早于末步", "It is counted at a time before the last step")
    found = counted(cases.all(), head["first"], head["last"], head["as_of"])
    if found != head["claim"]:
        raise Broken(f"数不对：办件是 {found}", f"The figures differ: the cases say {found}")
    return head, found, steps, len(cases.known)


def tell(head, found, steps, count):
    """What was found, and what that means."""
    say(
        f"{head['hall']}　{head['first']} 至 {head['last']}　统计时点 {head['as_of']}",
        f"{head['hall']}, {head['first']} to {head['last']}, counted at {head['as_of']}",
    )
    say(
        f"操作记录 {steps} 条首尾相连，末步与封存线一致；{count} 件办件逐件核对",
        f"{steps} steps are chained without a gap up to the seal; {count} cases were checked",
    )
    say(
        f"逐件计时 {found['timed']} 件：超时 {found['overdue']} 件"
        f"（其中前期 {found['carried_overdue']} 件），未到期 {found['pending']} 件",
        f"{found['timed']} timed cases: {found['overdue']} overdue "
        f"({found['carried_overdue']} of earlier periods), {found['pending']} not yet due",
    )
    say(*answer(found))
    say(
        "能证明：封存之后没有改动。不能证明：每一件都录入了，录入的时间是真的。",
        "It proves that nothing was changed after the seal; not that everything was entered, "
        "nor that the times entered are true.",
    )


def answer(found):
    """Whether it is zero; a zero speaks only for what has a clock, and what is pending is none."""
    if found["overdue"]:
        n = found["overdue"]
        return f"零超时：不成立，超时 {n} 件", f"Zero overdue: no, {n} are overdue"
    if not found["timed"]:
        return "没有逐件计时的件，不说零", "No case is timed: nothing is said of a zero"
    if found["pending"]:
        n = found["pending"]
        return f"零超时：待定，{n} 件未到期", f"Zero overdue: pending, {n} are not yet due"
    return "零超时：成立", "Zero overdue: yes"


def read_seal(text):
    """Number and beginning of the hash, as a sheet prints them: ``9,402 d417 3ae8 6c50``."""
    for mark, gap in ((",", ""), ("\uff1a", " "), (":", " ")):
        text = text.replace(mark, gap)
    number, _, start = text.strip().partition(" ")
    start = "".join(start.split()).lower()
    if not number.isdecimal() or len(start) < 4:
        raise argparse.ArgumentTypeError(text)
    return int(number), start


def beside():
    """The proof in the folder of this file; raises FileNotFoundError unless there is just one."""
    here = os.path.dirname(os.path.abspath(__file__))
    found = sorted(name for name in os.listdir(here) if name.endswith(".proof"))
    if len(found) != 1:
        raise FileNotFoundError(f"{here}: {', '.join(found) or '*.proof'}")
    return os.path.join(here, found[0])


def main(arguments=None):
    """Read the arguments, check, and answer 0, 2 or 4."""
    asked = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    asked.add_argument("proof", nargs="?", help="beside this file if it is the only one")
    asked.add_argument("--seal", type=read_seal, action="append", default=[])
    given = asked.parse_args(arguments)
    try:
        with open(given.proof or beside(), encoding="utf-8", errors="surrogatepass") as file:
            tell(*check(iter(file), given.seal))
    except Broken as broken:
        say(f"不成立：{broken}", f"It does not hold: {broken}")
        return 4
    except UNREADABLE as error:
        say(f"读不了这份证明：{error}", f"This proof cannot be read: {error}")
        return 2
    return 0


if __name__ == "__main__":
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    sys.exit(main())
