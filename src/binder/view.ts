import type { Reason } from '../diagnostics/reasons';
import { mapForm } from '../fields/map-form';
import type { FormMapping } from '../fields/mapping';
import type { Options } from '../options/generated/options';
import { layerOptions, resolved } from '../options/layers';
import { fits } from '../page/form-scope';
import { isFresh, readForm, readTitle, type FormReading } from '../page/read-form';
import { pageLayers } from './given-options';
import { formLayers, isMeant, layerOf } from './resolve-options';
import type { Binding, Context, View } from './model';

/** Why a form is left alone before its controls are looked at. */
function refusal(root: Element, options: Options, meant: boolean): Reason | null {
  if (options.form === 'off' || fits(root, 'closest', options.ignore)) return 'off';
  if (options.form === 'on') return null;
  return meant && isMeant(root, options.forms, options.form) ? null : 'not_marked';
}

const TEXTS = /^(text|tel|number|search|textarea|email)$/;

/** A form that the owner named is bound whatever the rules say, if there is anything a phone can stand in. */
function judge(
  root: Element,
  options: Options,
  reading: FormReading,
  { fields, verdict }: FormMapping,
): Reason | null {
  // Where only something around it was named, the rules tell a search in a block from the form that is meant.
  const isNamed = !/^(auto|marked)$/.test(options.forms) && fits(root, 'matches', options.forms);
  if (options.form !== 'on' && !isNamed) return verdict.reason;
  const hasPhone = fields.some(({ field }) => field === 'tel' || field === 'tel.part');
  return hasPhone || reading.snapshot.controls.some(({ type, secret }) => TEXTS.test(type) && !secret)
    ? null
    : 'no_phone';
}

/** The last reading, else a new one; what nobody can use of the attributes in it is told. */
function read(ctx: Context, binding: Binding, { map, ignore }: Options): FormReading {
  const { root, reading, given } = binding;
  // Options given since may say what its controls are.
  if (reading && given === ctx.given && isFresh(reading)) return reading;
  binding.given = ctx.given;
  const fresh = readForm(root, { ...(map && { map }), ...(ignore && { ignore }) });
  fresh.ours.forEach((place) => layerOf(ctx, place, place === root ? 'form' : 'control', 'form'));
  binding.mapping = mapForm(fresh.snapshot);
  return (binding.reading = fresh);
}

/** Reads and judges a form; cheap where nothing changed since the last time. */
export function viewForm(ctx: Context, binding: Binding): View {
  const { root } = binding;
  const layers = formLayers(ctx, root);
  const reading = read(ctx, binding, resolved(layerOptions(layers ?? pageLayers(ctx))));
  const mapping = binding.mapping!;
  const tel = mapping.fields.find(({ field }) => field === 'tel');
  const control = tel && reading.controls[tel.control];
  // Options on the phone control are nearer than those on the form.
  const own =
    control && reading.declared.includes(control) ? layerOf(ctx, control, 'control', 'control') : [];
  const layered = layerOptions(own.concat(layers ?? []));
  const options = resolved(layered);
  return {
    reading,
    mapping,
    layered,
    options,
    reason: refusal(root, options, !!layers) ?? judge(root, options, reading, mapping),
    title: options.title || readTitle(reading),
    system: ctx.systems.find(root)?.name ?? null,
  };
}
