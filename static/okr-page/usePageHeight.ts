import { useState } from 'react';

/** A frame lower than this grows with its content instead of giving the page a height. */
const GIVEN_HEIGHT_MIN = 480;
/** What the product and the browser need of the screen around the frame. */
const AROUND = 240;
const LEAST = 560;

/**
 * The height within which tree and side panel scroll by themselves, so that what one selects far down is answered in
 * view. A host that gives its frame a height sets it; one that lets the frame grow is guessed from the screen.
 */
export function usePageHeight(): string {
  const [height] = useState(() =>
    window.innerHeight >= GIVEN_HEIGHT_MIN ? '100vh' : `${Math.max(LEAST, window.screen.availHeight - AROUND)}px`,
  );
  return height;
}
