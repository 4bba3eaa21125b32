import { describe, expect, it } from 'vitest';
import { layerOptions, resolved } from '../../../src/options/layers';

describe('layers of options', () => {
  const layered = layerOptions([
    { from: 'control', options: { country: 'BY' } },
    { from: 'form', options: { country: 'KZ', param1: '' } },
    { from: 'ancestor', options: { invalid: 'block' } },
    { from: 'script', options: { param1: 'script', debug: false, limit: 5 } },
    { from: 'unit:shop', options: { limit: 9, debug: true, dedupe: 0 } },
  ]);

  it('let the nearest place win and tell which it was', () => {
    expect(layered.country).toEqual({ value: 'BY', from: 'control' });
    expect(layered.invalid).toEqual({ value: 'block', from: 'ancestor' });
    expect(layered.limit).toEqual({ value: 5, from: 'script' });
    expect(layered.dedupe).toEqual({ value: 0, from: 'unit:shop' });
  });

  it('take an empty text and a false for what they are: given', () => {
    expect(layered.param1).toEqual({ value: '', from: 'form' });
    expect(layered.debug).toEqual({ value: false, from: 'script' });
  });

  it('give the default of everything else', () => {
    expect(layered.send).toEqual({ value: 'auto', from: 'default' });
    expect(layered.manager).toEqual({ value: null, from: 'default' });
    expect(layered.countries).toEqual({ value: [], from: 'default' });
  });

  it('resolve to plain values', () => {
    expect(resolved(layered)).toMatchObject({ country: 'BY', param1: '', send: 'auto', limit: 5 });
    expect(Object.keys(resolved(layered))).toEqual(Object.keys(layered));
  });
});
