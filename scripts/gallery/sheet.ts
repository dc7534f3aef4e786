/** Pictures side by side on one sheet. */
import type { Driven } from "../drive/launch.ts";
import type { Shot } from "./shot.ts";

/** The sheet is as wide as this, in CSS pixels; wide pictures are drawn at half their size. */
const [WIDE, HALVED] = [2000, 700];

/** Writes a sheet as a PNG. */
export async function writeSheet({ browser }: Driven, title: string, shots: readonly Shot[], path: string): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: WIDE, height: 800 });
  await page.setContent("<!doctype html><meta charset=utf-8><body>");
  await page.evaluate(
    (heading, pictures) => {
      document.body.style.cssText =
        "margin:24px;background:#d9d5cc;font:15px sans-serif;display:flex;flex-wrap:wrap;gap:24px;align-items:start";
      const head = document.createElement("h1");
      head.style.cssText = "flex:1 0 100%;margin:0;font:600 26px serif";
      head.textContent = heading;
      document.body.append(head);
      for (const { caption, data, width } of pictures) {
        const figure = document.createElement("figure");
        figure.style.cssText = "margin:0";
        const image = new Image(width);
        image.src = `data:image/png;base64,${data}`;
        image.style.cssText = "display:block;box-shadow:0 2px 12px #0004";
        const words = document.createElement("figcaption");
        words.style.cssText = "padding-bottom:6px";
        words.textContent = caption;
        figure.append(words, image);
        document.body.append(figure);
      }
      return Promise.all([...document.images].map((image) => image.decode()));
    },
    title,
    shots.map(({ caption, png, width }) => ({
      caption,
      data: Buffer.from(png).toString("base64"),
      width: width > HALVED ? width / 2 : width,
    })),
  );
  await page.screenshot({ path: path as `${string}.png`, fullPage: true });
  await page.close();
}
