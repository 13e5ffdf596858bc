// What was checked or left out among devices, CPUs and instance types, for the page of sources.

export const hardwareRemarks = [
  "Where sources differ on an accelerator's power, the record names the others (`alsoStated`) and a test lists the reason for each choice.",
  "TPU v4, v5e, v5p, v6e and v7 have no published TDP; the watts that Epoch AI derives are not entered. v3 to v6e have a published average draw of one chip, without the host.",
  "Inferentia, Trainium 1, T4G, GRID K520, Quadro GV100, Radeon VII, Cerebras CS-2, single Graphcore and SambaNova chips have no power figure that names its source; they are listed without one.",
  "Power of Apple chips is an estimate of the package, of Trainium 2 and 3 a third party's figure, of Graphcore machines a settable cap; `ratedBasis` says so.",
  "Watts of laptop GPUs are the upper end of the published range; the laptop's maker sets them.",
  "Rows of accelerators that only Epoch AI lists (most Chinese makers, Meta, Microsoft, Tesla) rest on that one source.",
  "Manufacture: figures of Google's TPU v4i and v5p hold the host and the building and are left out; Cloud Carbon Footprint's flat 150 kg for any GPU is no figure of a device.",
  "CPUs whose cores or TDP only Boavizta's program states, and hybrid Intel chips for which only the maximum turbo power was found, are left out; instances with such hosts take the watts of their microarchitecture.",
  "Watts per vCPU are those at full load of whole servers in SPECpower, so a part of memory and fans is in them; where a provider's table lacks a microarchitecture, that of AWS stands in. x86 hosts are taken to run two threads a core, Arm hosts one.",
  "The number of GPUs of Google's A2, A3 and G2 machine types is that of Google's documentation.",
  "ADEME's 0.2176 kg per km of an average French car counts its making; older tables have 0.142 for driving alone. EcoLogits' calculator has 0.0641 kg for an hour of streaming, ADEME's parts sum to 0.0640.",
];
