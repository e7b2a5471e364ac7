/**
 * `node --import another-machine.mjs`: the machine of somebody else. Its disk lists the files of a folder in no order,
 * and its clock is 400 days ahead.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { readdirSync, readdir, promises } = fs;
const readdirLater = promises.readdir;
fs.readdirSync = (...args) => disordered(readdirSync(...args));
fs.readdir = (...args) => {
  const answer = args.pop();
  readdir(...args, (error, entries) => answer(error, entries && disordered(entries)));
};
promises.readdir = async (...args) => disordered(await readdirLater(...args));
syncBuiltinESMExports();

const ahead = 400 * 24 * 60 * 60 * 1000;
const TrueDate = Date;
globalThis.Date = class extends TrueDate {
  constructor(...args) {
    if (args.length === 0) super(TrueDate.now() + ahead);
    else super(...args);
  }

  static now() {
    return TrueDate.now() + ahead;
  }
};

/** The last become the first, and every other changes places: never the order in which they came. */
function disordered(entries) {
  const odd = entries.filter((_, index) => index % 2 === 1);
  const even = entries.filter((_, index) => index % 2 === 0);
  return [...odd.reverse(), ...even];
}
