// Bringing a place of a long text into view, where what lies on the way is laid out only as it comes near.

/** In frames: how long a place has to stay where it is, and for how long it is brought back at most. */
const AT_REST = 3;
const MOST = 30;

/** Brings an element into view, and again while what is above it takes its height. */
export function reveal(id: string, block: ScrollLogicalPosition): void {
  let stood: number | null = null;
  let rested = 0;
  let frames = 0;
  const look = () => {
    const element = document.getElementById(id);
    if (!element) return;
    rested = element.getBoundingClientRect().top === stood ? rested + 1 : 0;
    if (rested === 0) element.scrollIntoView({ block });
    stood = element.getBoundingClientRect().top;
    frames += 1;
    if (rested < AT_REST && frames < MOST) requestAnimationFrame(look);
  };
  look();
}
