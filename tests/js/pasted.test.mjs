// Fay pastes her list of groups from whatever program it is in.
import assert from "node:assert/strict";
import { test } from "node:test";
import { groupsFrom } from "../../static/js/home/groups_text.js";

const TWO = [{ name: "Fishers" }, { name: "Local government" }];
const PASTED = {
  "numbers of Word": "1.\tFishers\r\n2.\tLocal government\r\n",
  "bullets of Word": "\uf0b7\tFishers\r\uf0b7\tLocal government",
  "bullets of a web page": "\u2022 Fishers\n\u2022 Local\u00a0government",
  "the round bullet of Courier": "o\tFishers\no\tLocal government",
  "letters in brackets": "(a) Fishers\n(b) Local government",
  "a dash, as in WhatsApp": "\u200e- Fishers\n\u2013 Local government",
  "boxes to tick": "- [ ] Fishers\n- [x] Local government",
  "lines of a text box": "Fishers\u000bLocal government",
  "lines of a web page": "Fishers\u2028Local government\u2029",
  "lines of an old Mac": "Fishers\rLocal government",
  "a file that Notepad saved": "\ufeffFishers\r\nLocal government\r\n",
  "a spreadsheet with numbers": "1\tFishers\t20\n2\tLocal government\t4",
  "a cell of two lines": 'Fishers\n"Local\ngovernment"',
  "a word broken by a PDF viewer": "Fish\u0002\ners\nLocal govern\u00ad\nment",
};
for (const [program, text] of Object.entries(PASTED)) {
  test(`groups come from ${program}`, () => assert.deepEqual(groupsFrom(text), TWO));
}

test("what only looks like a bullet stays", () => {
  const said = [
    "3M Company",
    "A. Smith & Sons",
    "I. Ivanov",
    "e-government",
    "1.5 degree alliance",
    "Vitamin-lab",
    '"Save the lake',
  ];
  assert.deepEqual(
    groupsFrom(said.slice(0, 6).join("\n")).map((group) => group.name),
    said.slice(0, 6),
  );
});

test("columns are found by their titles, wherever they are", () => {
  assert.deepEqual(groupsFrom("No.\tColour\tPeople\tGroup\n1\t3\t20\tFishers"), [{ name: "Fishers", colour: 3 }]);
});
