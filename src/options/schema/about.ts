import { z } from 'zod';
import type { Kind, Scope } from '../kind';

/** The same words in English and in Russian. */
export interface Words {
  en: string;
  ru: string;
}

export const words = (en: string, ru: string): Words => ({ en, ru });

/** A marketer's groups, in the order in which settings pages show them. */
export const GROUPS = {
  forms: words('Which forms', 'Какие формы'),
  who: words('Who calls and what they hear', 'Кто звонит и что слышит'),
  phone: words('Phone check and messages', 'Проверка номера и сообщения'),
  sent: words('When the call is ordered', 'Когда заказывается звонок'),
  privacy: words('Privacy', 'Персональные данные'),
  analytics: words('Analytics', 'Аналитика'),
  delivery: words('Delivery', 'Доставка'),
  testing: words('Testing', 'Проверка работы'),
} as const;

export type Group = keyof typeof GROUPS;

/** What people are told of an option. */
export interface About {
  scope: readonly Scope[];
  /** Short, sentence case: the label on a settings page. */
  label: Words;
  /** One to three plain sentences for a marketer. */
  help: Words;
  /** A value as it would stand in the attribute. */
  example: string;
  /** Words for each fixed value. */
  valueWords?: Readonly<Record<string, Words>>;
  /** May hold personal data: never printed in a complaint. */
  private?: boolean;
}

/** Everything the generators know of an option. */
export interface OptionMeta extends About {
  kind: Kind;
  default: unknown;
  values: readonly string[];
  min?: number;
  max?: number;
  unit?: 's' | 'ms' | 'per minute';
}

export const registry = z.registry<OptionMeta>();
