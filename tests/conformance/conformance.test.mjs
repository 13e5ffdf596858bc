// All in one process, because each asks for a native program to be built.
import "./green_algorithms.cases.mjs";
import "./mlco2_2019.cases.mjs";
import "./published.cases.mjs";
import "./published_devices.cases.mjs";
import "./cli_input.cases.mjs";
