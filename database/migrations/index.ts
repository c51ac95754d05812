import * as migration_20261123_061734_initial from './20261123_061734_initial';

export const migrations = [
  {
    up: migration_20261123_061734_initial.up,
    down: migration_20261123_061734_initial.down,
    name: '20261123_061734_initial'
  },
];
