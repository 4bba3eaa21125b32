import { readGrants } from './runner/permissions/grants.mjs';
import { parse } from './runner/format/template.mjs';
import { createInterpreter } from './runner/language/interpreter.mjs';
import { parseSource } from './runner/language/syntax.mjs';
import { runTemplateCode } from './runner/testing/scenario.mjs';
import { createWorld } from './runner/world.mjs';

/** What a tag with these fields leaves in the page's command queue, its script loaded. */
export function runTag(template: string, data: Record<string, unknown>): Record<string, unknown>[] {
  const { code, permissions } = parse(template);
  const world = createWorld({ grants: readGrants(permissions), strict: true, loads: 'success' });
  const stage = { program: parseSource(code, 'code'), world, interpreter: createInterpreter() };
  runTemplateCode(stage, data);
  const queue = (world.window as { ckAutobind?: Record<string, unknown>[] }).ckAutobind ?? [];
  return JSON.parse(JSON.stringify(queue)) as Record<string, unknown>[];
}
