// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <memory>
#include <type_traits>

namespace stoa {

/// A QFuture whose `then(context, …)` may outlive its context.
///
/// Qt 6.4's own then() asserts, and in release builds calls into nothing, when the context is gone before the
/// result is there: a panel that closes while it reads. Here the continuation is simply dropped and the
/// future that then() gave is cancelled. Continuations run on the context's thread.
template <typename T> class Future : public QFuture<T> {
public:
    Future() = default;
    Future(const QFuture<T> &other)
        : QFuture<T>(other)
    { }

    // Not by a using-declaration: Qt's own then(context, …) is not const and would be preferred to this one
    // for every future that is not.
    template <typename F> auto then(F continuation) { return QFuture<T>::then(std::move(continuation)); }

    template <typename F> auto then(QObject *context, F continuation) const
    {
        if constexpr (std::is_void_v<T>)
            return attach<std::invoke_result_t<F>>(context, std::move(continuation));
        else
            return attach<std::invoke_result_t<F, T>>(context, std::move(continuation));
    }

private:
    template <typename R, typename F> Future<R> attach(QObject *context, F continuation) const
    {
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        const QFuture<T> self = *this;
        auto watch = [context, self, promise, continuation = std::move(continuation)] {
            auto *watcher = new QFutureWatcher<T>(context);
            QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                             [watcher, self, promise, continuation]() mutable {
                                 watcher->deleteLater();
                                 run<R>(self, *promise, continuation);
                             });
            watcher->setFuture(self);
        };
        Future<R> future = promise->future();
        if (QThread::currentThread() == context->thread())
            watch();
        else
            QMetaObject::invokeMethod(context, std::move(watch), Qt::QueuedConnection);
        return future;
    }

    template <typename R, typename F>
    static void run(const QFuture<T> &self, QPromise<R> &promise, F &continuation)
    {
        const auto call = [&]() -> R {
            if constexpr (std::is_void_v<T>)
                return continuation();
            else
                return continuation(self.result());
        };
        bool given = !self.isCanceled();
        if constexpr (!std::is_void_v<T>)
            given = self.resultCount() > 0;
        if (!given) {
            promise.future().cancel();
        } else if constexpr (std::is_void_v<R>) {
            call();
        } else {
            promise.addResult(call());
        }
        promise.finish();
    }
};

/// A future that holds its result already.
template <typename T> Future<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace stoa
