import { expect, it } from "vitest";
import { icoFile } from "./icons.ts";

it("an ICO file says where each of its pictures lies and how large it is", () => {
  const pictures = [
    { size: 32, png: Buffer.from("first") },
    { size: 48, png: Buffer.from("the second") },
  ];
  const file = icoFile(pictures);
  expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 2]);
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    const [length, offset] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)];
    expect([file.readUInt8(at), file.subarray(offset, offset + length).toString()]).toEqual([size, png.toString()]);
  }
});
