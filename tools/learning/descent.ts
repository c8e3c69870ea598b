/**
 * Primes, which share no divisor with the number of examples: each mixes the labels in its own way, the same every time.
 */
const strides = [104729, 1299709, 15485863, 179424673];
const pace = 0.3;

/** Returns which of so many examples comes at a place of a round. */
export function drawn(at: number, round: number, count: number): number {
  return (at * strides[round % strides.length]!) % count;
}

type Plan = {
  rounds: number;
  /** The rounds that come before the mean of all is taken, which hangs less on the order of the examples. */
  settling: number;
  /** How much a weight shrinks: without it a few examples more would turn many weights. */
  decay: number;
};

/** Weights that are learnt step by step (AdaGrad), and their mean over the rounds. */
export class Descent {
  readonly weights: Float32Array;
  readonly mean: Float32Array;
  #squares: Float32Array;
  #plan: Plan;

  constructor(size: number, plan: Plan) {
    this.weights = new Float32Array(size);
    this.mean = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(1e-6);
    this.#plan = plan;
  }

  /** Moves a weight against a slope: less, the more it has been moved. */
  move(place: number, slope: number): void {
    const whole = slope + this.#plan.decay * this.weights[place]!;
    const square = this.#squares[place]! + whole * whole;
    this.#squares[place] = square;
    this.weights[place]! -= (pace * whole) / Math.sqrt(square);
  }

  /** To be called after each round, counted from 0. */
  endRound(round: number): void {
    const { rounds, settling } = this.#plan;
    if (round < settling) return;
    for (let at = 0; at < this.mean.length; at++) this.mean[at]! += this.weights[at]! / (rounds - settling);
  }
}
