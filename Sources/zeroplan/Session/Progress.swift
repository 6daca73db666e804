import Foundation
import Synchronization

/// One line on standard error that says what is being done, once a run takes longer than a second; only on a
/// terminal, and gone before anything else is printed.
final class Progress: Sendable {
  private struct State {
    var stage = ""
    var isStarted = false
    var isShown = false
    var isStopped = false
  }

  private let isWanted: Bool
  private let state = Mutex(State())

  init(isWanted: Bool) {
    self.isWanted = isWanted && isatty(STDERR_FILENO) == 1
  }

  func show(_ stage: String) {
    guard isWanted else { return }
    let isFirst = state.withLock { state in
      state.stage = stage
      if state.isShown, !state.isStopped { Self.draw(stage) }
      defer { state.isStarted = true }
      return !state.isStarted
    }
    guard isFirst else { return }
    Thread.detachNewThread { [self] in
      // Signals are for the thread that writes files, which makes them wait.
      var all = sigset_t()
      sigfillset(&all)
      pthread_sigmask(SIG_BLOCK, &all, nil)
      Thread.sleep(forTimeInterval: 1)
      state.withLock { state in
        guard !state.isStopped else { return }
        state.isShown = true
        Self.draw(state.stage)
      }
    }
  }

  func stop() {
    state.withLock { state in
      if state.isShown, !state.isStopped { Console.write("\r\u{1B}[K", to: STDERR_FILENO) }
      state.isStopped = true
    }
  }

  private static func draw(_ stage: String) {
    Console.write("\r\u{1B}[Kzeroplan: \(stage) …", to: STDERR_FILENO)
  }
}
