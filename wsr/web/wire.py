"""Wire: what travels over HTTP, parsed strictly on the way in, plain on the way out."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec
from flask import Request, Response
from flask_babel import gettext

from wsr import codec, strict_json
from wsr.domain.kernel import N_, Record, Refused
from wsr.live.ops import Answered
from wsr.storage.base import Answer, Key

MAX_BODY = 256 * 1024  # bytes
UNREADABLE = "unreadable"
PROBE = "probe"  # said by a page that changes from polling to a socket; it must stay what it is
STATUS = {
    "not_allowed": 403,
    "removed": 403,
    "bad_origin": 403,
    "no_such_token": 401,
    "bad_host_key": 401,
    "bad_facilitator_key": 401,
    "bad_recorder_key": 401,
    "not_shown": 403,
    "too_many_tries": 429,
    "too_fast": 429,
    "too_many_joins": 429,
    "id_in_use": 409,
    "workshop_closed": 409,
    "room_full": 409,
    "changed_since": 409,
    "list_full": 409,
    "not_saved": 503,
    "closing": 503,
    "not_made": 503,
    "busy": 503,
    "too_slow": 408,
    "not_read": 500,
    "not_compared": 500,
    "broken_file": 500,
    "too_large": 413,
    "share_over": 410,
    "receipt_over": 410,
    "nothing_to_print": 409,
    "no_address": 409,
    "seat_taken": 409,
    "too_many_pictures": 409,
}


def refusal(refused: Refused) -> dict[str, Any]:
    """{code, why, field?} with the sentence in the asker's language."""
    said: dict[str, Any] = {"code": refused.code, "why": sentence(refused.why, refused.params)}
    return {**said, "field": refused.field} if refused.field else said


def refused_whole(refused: Refused) -> dict[str, Any]:
    """The answer to a message none of which is done."""
    return {"error": refusal(refused)}


def sentence(why: str, params: dict[str, Any]) -> str:
    translated: str = gettext(why)
    return translated % params if params else translated


def status(code: str) -> int:
    if code.endswith("_open"):  # something is to be closed first, whatever the activity calls it
        return 409
    return STATUS.get(code, 404 if code.startswith("no_such_") else 400)


def as_json(record: Record) -> msgspec.Raw:
    """A record as it travels, made once: it never changes, and goes to many."""
    made: msgspec.Raw | None = record.__dict__.get("_json")
    if made is None:
        made = record.__dict__["_json"] = msgspec.Raw(codec.encode(codec.to_wire(record)))
    return made


def expiry(key: Key) -> dict[str, Any]:
    """When a link ends, and on which day in the hall, whatever the reader's time zone."""
    end = key.expires_at
    day = end and datetime.fromtimestamp(end / 1000).date().isoformat()
    return {"expires_at": end, "expires_on": day}


def json_response(value: Any, status: int = 200) -> Response:
    answer = Response(codec.encode(value), status, content_type="application/json")
    answer.headers["Cache-Control"] = "no-store"
    return answer


def error_response(refused: Refused) -> Response:
    answer = json_response(refused_whole(refused), status(refused.code))
    return tell_when(answer, refused)


def tell_when(answer: Response, refused: Refused | None) -> Response:
    """The answer, with the seconds after which to try again, where the refusal knows them."""
    if refused and "seconds" in refused.params:
        answer.headers["Retry-After"] = str(refused.params["seconds"])
    return answer


def body_of(request: Request, most: int = MAX_BODY) -> dict[str, Any]:
    """The JSON object in a request's body, or Refused with bad_message or too_large."""
    need_light(request, most)
    raw = request.get_data(cache=False)
    found = parsed(raw)
    if not isinstance(found, dict):
        raise unreadable()
    return found


def need_light(request: Request, most: int = MAX_BODY) -> None:
    """Refused with too_large before anything of a heavy body is read; `most` is in bytes."""
    request.max_content_length = most
    if request.content_length is not None and request.content_length > most:
        raise Refused("too_large", N_("That is too much at once."))


def parsed(raw: bytes | str) -> Any:
    """Strict JSON: no repeated keys, no NaN, no endless numbers or depths."""
    try:
        return strict_json.loads(raw)
    except ValueError:
        raise unreadable() from None


def unreadable() -> Refused:
    return Refused("bad_message", N_("The message can’t be read."))


def ops_answer(answered: Answered) -> dict[str, Any]:
    """An Answered as it travels: {log} | {gap} | {head, last_n, results}."""
    if answered.log is not None:
        return {"log": answered.log}
    if answered.gap is not None:
        return {"gap": answered.gap}
    results = [result(each) for each in answered.results]
    return {"head": answered.head, "last_n": answered.last_n, "results": results}


def result(answer: Answer) -> dict[str, Any]:
    if answer.refused is not None:
        return {"n": answer.n, "ok": False, **told(answer.refused)}
    done = {"n": answer.n, "ok": True, "seq": answer.seq}
    left = [{"card": each["card"], **told(each)} for each in answer.left]
    return {**done, "left": left} if left else done


def told(said: dict[str, Any]) -> dict[str, Any]:
    """A refusal as it was kept, as it travels."""
    why = said.get("params", {})
    return refusal(Refused(said["code"], said["why"], said.get("field"), **why))


def loads(text: bytes | str) -> Any:
    """For the socket server, which takes this module as its `json`.

    What cannot be read becomes an event of that name, so that its sender is answered too.
    """
    if text == PROBE:
        raise ValueError(text)
    try:
        return parsed(text)
    except Refused:
        return [UNREADABLE]


def dumps(value: Any, **_: Any) -> str:
    return codec.encode(value).decode()
