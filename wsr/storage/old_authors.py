"""OldAuthors: what files of earlier versions say of who wrote without a name leaves them."""

from __future__ import annotations

from sqlite_utils import Database

CARDS = ("card_added", "card_edited", "card_withdrawn")


def forget_authors(db: Database, stages: list[str]) -> None:
    """Of cards in these stages that carry no name, inside the transaction that is open.

    Their group goes too: some groups are one person.
    What a facilitator did to someone else's card stays signed.
    """
    nameless = db.execute(
        "select json_extract(data, '$.card'), json_extract(data, '$.author') from events "
        "where type = 'card_added' and json_extract(data, '$.author') is not null "
        f"and json_extract(data, '$.by') is null and {among('stage', stages)}",
        stages,
    ).fetchall()
    types = ", ".join("?" * len(CARDS))
    db.conn.executemany(
        "update events set data = json_replace(data, '$.author', null, '$.group', null), "
        "person = nullif(person, ?) "
        f"where type in ({types}) and json_extract(data, '$.card') = ?",
        [(author, *CARDS, card) for card, author in nameless],
    )


def forget_raters(db: Database, stages: list[str]) -> None:
    """Whose a member's rating is."""
    db.execute(
        "update events set data = json_replace(data, '$.member', null), person = null "
        "where type = 'rated' and json_extract(data, '$.member') is not null "
        f"and {among('stage', stages)}",
        stages,
    )


def ratings_of_members(db: Database, stages: list[str]) -> list[str]:
    """The ids of all that members have rated, taken back or not."""
    rows = db.execute(
        "select distinct json_extract(data, '$.rating') from events where type = 'rated' "
        f"and json_extract(data, '$.member') is not null and {among('stage', stages)}",
        stages,
    )
    return [id for (id,) in rows]


def among(field: str, values: list[str]) -> str:
    return f"json_extract(data, '$.{field}') in ({', '.join('?' * len(values))})"
