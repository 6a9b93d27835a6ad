// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into the tests under the thread sanitizer alone. Qt's locks are futexes inside of a library that is
// not instrumented, so the sanitizer cannot see that an event or the result of a future went from one thread
// to another in order, and takes every such handing over for a race. These doors of Qt tell it.
#include <QDeadlineTimer>
#include <QFutureInterface>
#include <QMetaObject>
#include <dlfcn.h>

extern "C" void __tsan_acquire(void *);
extern "C" void __tsan_release(void *);

/// What a queued signal carries is copied behind the last door that the sender passes.
extern "C" const char *__tsan_default_suppressions()
{
    return "race:QtPrivate::QMetaTypeForType*::getCopyCtr\n";
}

namespace {

char handedOver;

/// Orders what came before, on whatever thread, before what comes after.
void pass()
{
    __tsan_acquire(&handedOver);
    __tsan_release(&handedOver);
}

struct PassOnReturn {
    ~PassOnReturn() { pass(); }
};

bool onEvent(void **)
{
    pass();
    return false;
}

[[maybe_unused]] const bool listening = QInternal::registerCallback(QInternal::EventNotifyCallback, onEvent);

} // namespace

// The executable's own symbol goes before the library's; it passes and calls the library's.
#define STOA_QT_DOOR(Symbol, Result, Parameters, Arguments)                                                  \
    extern "C" __attribute__((visibility("default"))) Result Symbol Parameters                               \
    {                                                                                                        \
        static const auto real = reinterpret_cast<Result(*) Parameters>(dlsym(RTLD_NEXT, #Symbol));          \
        pass();                                                                                              \
        const PassOnReturn onReturn;                                                                         \
        return real Arguments;                                                                               \
    }

// QCoreApplication::postEvent, QMetaObject::invokeMethodImpl, QMetaObject::activate
STOA_QT_DOOR(_ZN16QCoreApplication9postEventEP7QObjectP6QEventi, void, (void *a, void *b, int c), (a, b, c))
STOA_QT_DOOR(
    _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv, bool,
    (void *a, void *b, int c, void *d), (a, b, c, d))
STOA_QT_DOOR(_ZN11QMetaObject8activateEP7QObjectPKS_iPPv, void, (void *a, const void *b, int c, void **d),
             (a, b, c, d))
// QFutureInterfaceBase: reportFinished, reportResultsReady, waitForFinished, waitForResult, setContinuation
STOA_QT_DOOR(_ZN20QFutureInterfaceBase14reportFinishedEv, void, (void *a), (a))
STOA_QT_DOOR(_ZN20QFutureInterfaceBase18reportResultsReadyEii, void, (void *a, int b, int c), (a, b, c))
STOA_QT_DOOR(_ZN20QFutureInterfaceBase15waitForFinishedEv, void, (void *a), (a))
STOA_QT_DOOR(_ZN20QFutureInterfaceBase13waitForResultEi, void, (void *a, int b), (a, b))
STOA_QT_DOOR(_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EE, void, (void *a, void *b),
             (a, b))
STOA_QT_DOOR(_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate,
             void, (void *a, void *b, void *c), (a, b, c))
// … and who lets go of its result last: refT, derefT
STOA_QT_DOOR(_ZNK20QFutureInterfaceBase4refTEv, bool, (void *a), (a))
STOA_QT_DOOR(_ZNK20QFutureInterfaceBase6derefTEv, bool, (void *a), (a))
// A thread that ended is waited for: QThread::wait
STOA_QT_DOOR(_ZN7QThread4waitE14QDeadlineTimer, bool, (void *a, QDeadlineTimer b), (a, b))
