/**
 * Zip archives whose bytes follow from names and contents alone. Files are stored, not compressed: what zlib writes differs between its
 * versions and between processors, and whoever builds again has others.
 */
import { crc32 } from "node:zlib";

/** A file of an archive. */
export interface Entry {
  /** With slashes, relative. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the earliest that the format knows; its time of day is 0. */
const DATE = 0x21;
const VERSION = 20;
const UNIX = 3 << 8;
const MODE = 0o100644;

/** The archive, files in the order of their paths. */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of sorted) {
    const name = Buffer.from(path);
    const { length } = bytes;
    // Version, flags, method 0, time, date, checksum, size twice, length of the name, no extra field: the same in both places.
    const common = fields(
      [2, VERSION],
      [2, FLAGS],
      [2, 0],
      [2, 0],
      [2, DATE],
      [4, crc32(bytes)],
      [4, length],
      [4, length],
      [2, name.length],
      [2, 0],
    );
    directory.push(
      fields([4, CENTRAL], [2, UNIX | VERSION]),
      common,
      // No comment, disk 0, no internal attributes, the mode, where the file begins.
      fields([2, 0], [2, 0], [2, 0], [4, MODE * 0x10000], [4, offset]),
      name,
    );
    const file = [fields([4, LOCAL]), common, name, bytes];
    files.push(...file);
    offset += file.reduce((sum, part) => sum + part.length, 0);
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const { length } = sorted;
  if (length > 0xffff || offset > 0xffffffff) throw new Error("too much for a zip archive without its 64-bit extension");
  const end = fields([4, END], [2, 0], [2, 0], [2, length], [2, length], [4, size], [4, offset], [2, 0]);
  return Buffer.concat([...files, ...directory, end]);
}

/** Numbers in so many bytes each, the lowest first. */
function fields(...numbers: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const buffer = Buffer.alloc(numbers.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of numbers) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}
