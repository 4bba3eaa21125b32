import type { CDPSession } from 'playwright-core';
import type { Engine } from './engines.mjs';

export type { Engine };
export type Key = 'Enter' | 'Tab' | 'Escape' | 'Backspace' | 'ArrowDown' | 'ArrowUp' | 'Space';

/**
 * Runs in the page: it sees nothing of the test's scope; arguments and answer pass as JSON. A string is an
 * expression.
 */
export type InPage<A extends unknown[], R> = ((...args: A) => R | Promise<R>) | string;

/** A tab. Clicks and keys are the browser's own (`isTrusted`), as from a person's hand. */
export interface Page {
  /** Opens an address and waits for `load`. */
  goto(url: string): Promise<void>;
  /** Back in history, to a page that may come from the back-forward cache. */
  back(): Promise<void>;
  url(): Promise<string>;
  evaluate<R, A extends unknown[] = []>(fn: InPage<A, R>, ...args: A): Promise<R>;
  /** Waits until the answer is truthy, over page changes too, and gives it. A minute unless told. */
  waitFor<R, A extends unknown[] = []>(fn: InPage<A, R>, ms?: number, ...args: A): Promise<R>;
  /** Scrolls there and clicks the middle. `host >>> inner` steps into open shadow roots and same-origin frames. */
  click(selector: string): Promise<void>;
  /** Clicks, then types key by key. */
  type(selector: string, text: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Chooses an option as a person's choice would: value set, `input` and `change` fired. */
  select(selector: string, value: string): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Another tab of the same visitor: cookies and localStorage are shared. */
  newTab(): Promise<Page>;
  /** Closes the visitor: every tab, all cookies and storage. */
  close(): Promise<void>;
  /** The debugging protocol of this tab; Chromium alone has one. */
  cdp?(): Promise<CDPSession>;
}

export interface Browser {
  readonly engine: Engine;
  readonly version: string;
  /** A new visitor: no cookies, empty storage. */
  page(): Promise<Page>;
  close(): Promise<void>;
}

/** What an engine's driver must know; `page.ts` makes a `Page` of it. */
export interface Tab {
  goto(url: string): Promise<void>;
  back(): Promise<void>;
  url(): Promise<string>;
  run(source: string, args: unknown[]): Promise<unknown>;
  clickAt(x: number, y: number): Promise<void>;
  keys(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
  cdp?(): Promise<CDPSession>;
}
