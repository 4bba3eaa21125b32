import { createHash } from 'node:crypto';
import { phpValue } from './php-value.mjs';

const md5 = (text) => createHash('md5').update(text).digest('hex');
const php = (value) => `<?php return ${phpValue(value)};\n`;

/**
 * A package as MODX packs it (xPDO's transport, manifest 1.1), in the notation of MODX 2, which MODX 3 reads too.
 * Names by which MODX tells vehicles apart are made from what they carry: the same input gives the same package.
 *
 * @param {string} name of the package and of its namespace
 * @param {string} version
 */
export function createTransport(name, version) {
  const signature = `${name}-${version}-pl`;
  const files = {};
  const vehicles = [];

  /** What every vehicle says of itself. */
  const identify = (type, key) => {
    const guid = md5(`${name} ${type} ${key}`);
    return { guid, signature: md5(`${type}_${guid}`), class: type, package: '', namespace: name };
  };

  const register = (payload, vehicle, key) => {
    const filename = `${payload.class}/${payload.signature}.vehicle`;
    files[`${signature}/${filename}`] = php({ ...payload, vehicle_class: vehicle, native_key: key });
    vehicles.push({
      vehicle_package: 'transport',
      vehicle_class: vehicle,
      class: payload.class,
      guid: payload.guid,
      native_key: key,
      filename,
      namespace: name,
    });
  };

  return {
    signature,
    /** An object of MODX, by the field that is its own; what it holds becomes JSON. */
    put(type, unique, fields, attributes) {
      const key = fields[unique];
      const payload = {
        ...attributes,
        unique_key: unique,
        ...identify(type, key),
        object: JSON.stringify(fields),
      };
      register(payload, 'xPDOObjectVehicle', key);
    },
    /** A folder of files, copied to where the PHP expression says. */
    putFiles(target, contents) {
      const about = identify('xPDOFileVehicle', target);
      const source = `${signature}/xPDOFileVehicle/${about.signature}/`;
      for (const [path, content] of Object.entries(contents)) files[`${source}${name}/${path}`] = content;
      register({ ...about, object: { source, target, name } }, 'xPDOFileVehicle', about.guid);
    },
    /** Related objects of a vehicle, each with a key of its own. */
    related(type, unique, list, attributes) {
      const made = list.map((fields) => {
        const about = identify(type, JSON.stringify(fields));
        const key = unique.map((field) => fields[field]);
        return [
          about.signature,
          { ...attributes, unique_key: unique, ...about, native_key: key, object: JSON.stringify(fields) },
        ];
      });
      return Object.fromEntries(made);
    },
    /** All files of the package; the manifest names the vehicles in the order in which they were put. */
    pack(attributes) {
      const manifest = {
        'manifest-version': '1.1',
        'manifest-attributes': attributes,
        'manifest-vehicles': vehicles,
      };
      return { ...files, [`${signature}/manifest.php`]: php(manifest) };
    },
  };
}
