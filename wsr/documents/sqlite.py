"""SQLite: a copy of the session file, for any program that opens one."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from sqlite_utils.utils import sqlite3  # type: ignore[attr-defined]  # the fixed one, if any

from wsr.activities.index import EVENTS, NOUNS
from wsr.domain import privacy, sealing
from wsr.domain.kernel import N_, Refused
from wsr.storage.backup import back_up
from wsr.storage.base import StorageFailed
from wsr.storage.schema import TABLES

PRIVATE = ("answers", "senders", "keys")  # how phones prove who they are, what they were told
README = (
    (
        "This copy",
        "Made by the server while the room may have gone on. The views named read_* "
        "show ids as words. No key or token is in it, nor anybody's secret ballot.",
    ),
    ("Reading it", "Open it in any SQLite browser, or: sqlite3 FILE 'select * from read_cards'"),
)
VIEWS = {
    "read_people": """
        select p.name, g.name as group_name, p.role, p.status,
               datetime(p.joined_at / 1000, 'unixepoch') as joined
        from people p left join stakeholder_groups g on g.id = p."group"
        """,
    "read_cards": """
        select s.title as stage, c.lane, c.category, c.card_kind as kind, c.level, c.text,
               g.name as group_name, p.name as by_name, k.title as cluster, m.text as merged_into,
               c.shown, datetime(c.at / 1000, 'unixepoch') as posted
        from cards c left join stages s on s.id = c.stage
        left join stakeholder_groups g on g.id = c."group" left join people p on p.id = c."by"
        left join clusters k on k.id = c.cluster left join cards m on m.id = c.merged_into
        order by s.position, c.at
        """,
    "read_ratings": """
        select coalesce(c.text, k.title) as barrier, g.name as group_name, o.name as rater,
               r.power, r.resources
        from ratings r left join cards c on c.id = r."on" left join clusters k on k.id = r."on"
        left join stakeholder_groups g on g.id = r."group"
        left join stakeholder_groups o on o.id = r.rater
        """,
    "read_results": """
        select v.title as vote, v.round, coalesce(c.text, k.title) as leverage_point,
               i.value ->> 'dots' as dots, i.value ->> 'people' as people,
               i.value ->> 'backed_by' as backed_by, t.groups, i.value ->> 'voice' as voice
        from tallies t join votes v on v.id = t.vote, json_each(t.items) i
        left join cards c on c.id = i.value ->> 'on'
        left join clusters k on k.id = i.value ->> 'on'
        order by v.opened_at, i.key
        """,
    "read_decisions": """
        select d.text, d.basis, d.dissent, p.name as by_name,
               datetime(d.at / 1000, 'unixepoch') as decided
        from decisions d left join people p on p.id = d."by"
        """,
    "read_actions": """
        select coalesce(g.name, n.owner) as plan, a.horizon, a.what, a.owner, a.helpers, a.start,
               a.due, a.resources, a.help_needed, a.indicator, a.baseline, a.target, a.quick_win,
               a.status
        from actions a join plans n on n.id = a.plan
        left join stakeholder_groups g on g.id = n."group"
        order by g.position, a.horizon, a.position
        """,
    "read_pledges": """
        select l.text, l.name, g.name as group_name, json_array_length(l.joined) as joined
        from pledges l left join stakeholder_groups g on g.id = l."group" order by l.at
        """,
}


def session_copy(path: Path) -> bytes:
    """The whole file at `path` without secrets; Refused with vote_open or broken_file."""
    try:
        with tempfile.TemporaryDirectory(prefix="wsr-") as folder:
            return copied(path, Path(folder) / "copy.sqlite")
    except (StorageFailed, sqlite3.Error, OSError) as error:
        why = N_("The copy couldn’t be made (%(reason)s).")
        raise Refused("broken_file", why, reason=str(error)) from error


def copied(path: Path, copy: Path) -> bytes:
    back_up(path, copy)
    db = sqlite3.connect(str(copy), isolation_level=None)
    try:
        need_nothing_sealed(db)
        cleaned(db)
        need_sound(db)
    finally:
        db.close()
    return copy.read_bytes()


def need_nothing_sealed(db: Any) -> None:
    """The room may have gone on since it was asked: what counts is what the copy holds."""
    for kind, why in sealing.sealing(NOUNS).items():
        if db.execute(f"select 1 from {TABLES[kind]} where status = 'open'").fetchone():
            raise Refused(f"{kind}_open", why)


def cleaned(db: Any) -> None:
    """Secrets out, explanations in; the vacuum leaves no trace of what was taken out."""
    db.execute("pragma journal_mode = delete")
    db.execute("pragma secure_delete = on")
    db.execute("begin")
    for table in PRIVATE:
        db.execute(f"delete from {table}")
    close_unmarked(db)
    db.executemany("insert or replace into readme values (?, ?)", README)
    for name, query in VIEWS.items():
        db.execute(f"drop view if exists {name}")
        db.execute(f"create view {name} as {query}")
    db.execute("commit")
    db.execute("vacuum")


def close_unmarked(db: Any) -> None:
    """Take out the fields that do not say what they hold."""
    for noun in NOUNS:
        for name in privacy.unmarked(noun):
            db.execute(f"update {TABLES[noun.kind]} set [{name}] = ''")
    for type_, event in EVENTS.items():
        for name in privacy.unmarked(event):
            db.execute(
                f"update events set data = json_remove(data, '$.{name}') where type = ?", [type_]
            )
            within = "(select seq from events where type = ?)"
            db.execute(f"delete from own_words where field = ? and seq in {within}", [name, type_])


def need_sound(db: Any) -> None:
    said = [row[0] for row in db.execute("pragma integrity_check").fetchall()]
    if said != ["ok"]:
        raise StorageFailed("; ".join(said[:3]))
