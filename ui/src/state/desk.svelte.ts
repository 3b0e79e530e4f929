// What the screen in view says about its record on the status line.
class Desk {
  about = $state<string | null>(null);
}

export const desk = new Desk();
