#include "CLongshoreAgents.h"
