/** An SVG picture as a PNG, drawn by the browser in the reader's own fonts; `scale` px of it for each of the drawing's. */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const picture = new Image();
  // The policy of the page allows pictures from data, not from blobs.
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth * scale;
  canvas.height = picture.naturalHeight * scale;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("the picture could not be drawn")) : resolve(blob)), "image/png");
  });
}
