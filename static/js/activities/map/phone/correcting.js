// correcting.js: editing in a sheet what the own group has named, with what was refused put back until it is saved or closed.
//
//   const edit = useCorrection(room, "champion", champion, fieldsOf)      fieldsOf(record): the fields that can be edited
//   edit.open, edit.why    whether the sheet is open; why a save came back, or ""
//   edit.said, edit.set    what the sheet holds, and a change of some of it
//   edit.begin, edit.save, edit.end      `save` is for onSubmit; `end` forgets what was typed

import { useCameBack } from "../../../ui/came_back.js";
import { kept } from "../../../ui/draft.js";
import { html, useSignal } from "../../../ui/html.js";
import { icon } from "../../../ui/icon.js";
import { t } from "../../../ui/i18n.js";

export function useCorrection(room, kind, record, fieldsOf) {
  const draft = kept(room.draft(`${kind}/${record.id}`), null);
  const open = useSignal(draft.peek() !== null);
  const is = (entry) => entry.do === `edit_${kind}` && entry.with[kind] === record.id;
  const typed = ({ with: given }) => fieldsOf({ ...record, ...given });
  const why = useCameBack(room, { is, draft, empty: null, typed });
  const set = (fields) => (draft.value = { ...fieldsOf(record), ...draft.peek(), ...fields });
  const end = () => ([draft.value, why.value, open.value] = [null, "", false]);
  function save(event) {
    event.preventDefault();
    room.post(`edit_${kind}`, { [kind]: record.id, ...fieldsOf({ ...record, ...draft.peek() }) });
    end();
  }
  const said = draft.value ?? fieldsOf(record);
  return { open: open.value, why: why.value, said, set, save, end, begin: () => (open.value = true) };
}

export const EditButton = ({ name, edit }) =>
  html`<button class="button quiet icon-only" aria-label=${t("Edit {name}", { name })} onClick=${edit.begin}>
    ${icon("edit")}
  </button>`;
