/** Number of a name in the table `name`: the copyright, which the license has kept. */
const ids = { copyright: 0, family: 1, style: 2, full: 4, postScript: 6 } as const;
/** Windows, Unicode, American English. */
const record = { platform: 3, encoding: 1, language: 0x409 } as const;

/**
 * A TTF font under another family's name; its copyright stays. The SIL Open Font License asks it of changed fonts whose name is reserved. The
 * new table is written over the old one, which is longer: checksums are then wrong until a tool writes the font again.
 */
export function renamed(font: Buffer, family: string): Buffer {
  const named = Buffer.from(font);
  const { start, length } = tableOf(named, "name");
  const old = named.subarray(start, start + length);
  const names = [
    [ids.copyright, readName(old, ids.copyright)],
    [ids.family, family],
    [ids.style, "Regular"],
    [ids.full, family],
    [ids.postScript, `${family.replaceAll(" ", "")}-Regular`],
  ] as const;
  const texts = names.map(([, text]) => Buffer.from(text, "utf16le").swap16());
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  names.forEach(([id], index) => {
    const size = texts[index]?.length ?? 0;
    const fields = [record.platform, record.encoding, record.language, id, size, offset];
    fields.forEach((value, place) => head.writeUInt16BE(value, 6 + 12 * index + 2 * place));
    offset += size;
  });
  const table = Buffer.concat([head, ...texts]);
  if (table.length > length) throw new Error(`the names of ${family} take ${table.length} bytes, and the table has ${length}`);
  old.fill(0);
  table.copy(old);
  return named;
}

function tableOf(font: Buffer, tag: string): { start: number; length: number } {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16)
    if (font.toString("latin1", entry, entry + 4) === tag)
      return { start: font.readUInt32BE(entry + 8), length: font.readUInt32BE(entry + 12) };
  throw new Error(`the font has no table ${tag}`);
}

function readName(table: Buffer, id: number): string {
  const texts = table.readUInt16BE(4);
  for (let at = 6; at < 6 + 12 * table.readUInt16BE(2); at += 12) {
    if (table.readUInt16BE(at) !== record.platform || table.readUInt16BE(at + 6) !== id) continue;
    const start = texts + table.readUInt16BE(at + 10);
    return Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)))
      .swap16()
      .toString("utf16le");
  }
  throw new Error(`the font has no name ${id}`);
}
