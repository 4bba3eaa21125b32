import type { Reason } from '../diagnostics/reasons';
import { attempt } from '../diagnostics/guard';
import { mapForm } from '../fields/map-form';
import type { FormMapping } from '../fields/mapping';
import type { Options } from '../options/generated/options';
import { layerOptions, resolved } from '../options/layers';
import { call } from '../page/dom';
import { isFresh, readForm, readTitle, type FormReading } from '../page/read-form';
import { formLayers, isMeant, layerOf, resolveOptions } from './resolve-options';
import type { Binding, Context, View } from './model';

const isIgnored = (root: Element, ignore: string | null): boolean =>
  !!ignore && !!attempt(() => call(root, 'closest', ignore));

/** Why a form is left alone before its controls are looked at. */
function refusal(root: Element, options: Options, meant: boolean): Reason | null {
  if (options.form === 'off' || isIgnored(root, options.ignore)) return 'off';
  if (options.form === 'on') return null;
  return meant && isMeant(root, options.forms, options.form) ? null : 'not_marked';
}

const TEXTS = /^(text|tel|number|search|textarea|email)$/;

/** A form that the owner named is bound whatever the rules say, if there is anything a phone can stand in. */
function judge(options: Options, reading: FormReading, { fields, verdict }: FormMapping): Reason | null {
  const chosen = options.form === 'on' || !/^(auto|marked)$/.test(options.forms);
  if (!chosen) return verdict.reason;
  const hasPhone = fields.some(({ field }) => field === 'tel' || field === 'tel.part');
  return hasPhone || reading.snapshot.controls.some(({ type, secret }) => TEXTS.test(type) && !secret)
    ? null
    : 'no_phone';
}

/** The last reading, else a new one; what nobody can use of the attributes in it is told. */
function read(ctx: Context, binding: Binding, options: Options): FormReading {
  const { root, reading } = binding;
  if (reading && isFresh(reading)) return reading;
  const hints = {
    ...(options.map && { map: options.map }),
    ...(options.ignore && { ignore: options.ignore }),
  };
  const fresh = (binding.reading = readForm(root, hints));
  fresh.ours.forEach((place) => layerOf(ctx, place, place === root ? 'form' : 'control', 'form'));
  return fresh;
}

/** Reads and judges a form; cheap where nothing changed since the last time. */
export function viewForm(ctx: Context, binding: Binding): View {
  const { root } = binding;
  const layers = formLayers(ctx, root);
  const first = resolved(layerOptions(layers ?? ctx.sets.layers()));
  const reading = read(ctx, binding, first);
  const mapping = mapForm(reading.snapshot);
  const tel = mapping.fields.find(({ field }) => field === 'tel');
  const control = tel && reading.controls[tel.control];
  const marked = control && reading.marks.includes(control) ? control : undefined;
  const layered = resolveOptions(ctx, layers ?? [], marked);
  const options = resolved(layered);
  const reason = refusal(root, options, !!layers) ?? judge(options, reading, mapping);
  const system = ctx.systems.find(root)?.name ?? null;
  return {
    reading,
    mapping,
    layered,
    options,
    bound: reason === null,
    reason,
    title: options.title ?? readTitle(reading),
    system,
  };
}
