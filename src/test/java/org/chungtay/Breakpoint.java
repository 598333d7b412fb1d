package org.chungtay;

import static org.assertj.core.api.Assertions.fail;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector.Argument;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDeathEvent;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import java.util.Map;

/// A place in the program at which a run of it is killed: the same place whatever the machine's
/// speed.
///
/// @param method its name and its descriptor, as in [com.sun.jdi.ReferenceType#methodsByName]
record Breakpoint(String type, String method, String descriptor) {

  /// Starts the program under a debugger, and kills it when it comes here for the nth time.
  ///
  /// @param main what to start, and its arguments
  void kill(int nth, String main) throws Exception {
    LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
    Map<String, Argument> arguments = connector.defaultArguments();
    arguments.get("options").setValue("-XX:+UseSerialGC -XX:TieredStopAtLevel=1");
    arguments.get("main").setValue(main);
    VirtualMachine program = connector.launch(arguments);
    try {
      ClassPrepareRequest loading = program.eventRequestManager().createClassPrepareRequest();
      loading.addClassFilter(type);
      loading.enable();
      awaitIn(program, nth);
    } finally {
      program.process().destroyForcibly().waitFor();
    }
  }

  private void awaitIn(VirtualMachine program, int nth) throws InterruptedException {
    while (true) {
      EventSet events = program.eventQueue().remove();
      for (Event event : events) {
        switch (event) {
          case ClassPrepareEvent loaded -> setIn(loaded, nth);
          case BreakpointEvent _ -> {
            return;
          }
          case VMDeathEvent _ -> fail("the program did not come to %s %d times", this, nth);
          default -> {}
        }
      }
      events.resume();
    }
  }

  private void setIn(ClassPrepareEvent loaded, int nth) {
    BreakpointRequest request =
        loaded
            .virtualMachine()
            .eventRequestManager()
            .createBreakpointRequest(
                loaded.referenceType().methodsByName(method, descriptor).getFirst().location());
    request.addCountFilter(nth);
    request.enable();
  }
}
