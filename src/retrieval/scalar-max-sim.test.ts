import { testMaxSim } from '../testing/max-sim-contract.ts';
import { scalarMaxSim } from './scalar-max-sim.ts';

testMaxSim('scalar', scalarMaxSim);
