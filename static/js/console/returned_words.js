// returned_words.js: which fields of an op hold words that somebody typed.

const WORDS = ["text", "title", "name", "instruction", "owner", "task", "dissent"];

/** @param {object} fields of an op  @returns {string[]} the words somebody typed into it */
export const wordsIn = (fields) => WORDS.map((name) => fields[name]).filter((each) => typeof each === "string" && each);
