// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/server.h"

#include "hub/http/beastparser.h"
#include "hub/http/beasttransport.h"

namespace stoa::http {

using namespace Qt::StringLiterals;

namespace {

using Acceptor = net::basic_socket_acceptor<tcp, net::io_context::executor_type>;
constexpr std::chrono::milliseconds kAcceptPause{50};

constexpr QByteArrayView kFull = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 2\r\nContent-Length: 0\r\n"
                                 "Connection: close\r\n\r\n";

Error refusal(const QString &field, const QString &detail) { return {ErrorKind::Refused, field, detail}; }

QString textOf(const beast::error_code &error) { return QString::fromStdString(error.message()); }

/// Addresses of one household share the first 64 bits of IPv6.
QByteArray censusKeyOf(const net::ip::address &address)
{
    if (address.is_v4() || address.to_v6().is_v4_mapped())
        return QByteArray::fromStdString(address.to_string());
    const auto bytes = address.to_v6().to_bytes();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), 8);
}

int onlyHttp11(SSL *, const unsigned char **out, unsigned char *outLength, const unsigned char *in,
               unsigned inLength, void *)
{
    static constexpr unsigned char kProtocols[] = "\x08http/1.1";
    const int found = SSL_select_next_proto(const_cast<unsigned char **>(out), outLength, kProtocols,
                                            sizeof kProtocols - 1, in, inLength);
    return found == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

Result<std::unique_ptr<net::ssl::context>> tlsContext(const TlsFiles &files)
{
    auto context = std::make_unique<net::ssl::context>(net::ssl::context::tls_server);
    SSL_CTX *native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(native,
                        SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_cipher_list(native, "ECDHE+AESGCM:ECDHE+CHACHA20");
    SSL_CTX_set_alpn_select_cb(native, onlyHttp11, nullptr);
    beast::error_code error;
    context->use_certificate_chain_file(files.certificateChain.toStdString(), error);
    if (error)
        return refusal(u"tls-cert"_s, u"the certificate cannot be read: "_s + textOf(error));
    context->use_private_key_file(files.privateKey.toStdString(), net::ssl::context::pem, error);
    if (error || SSL_CTX_check_private_key(native) != 1)
        return refusal(u"tls-key"_s, u"the key cannot be read or is not the certificate's"_s);
    return context;
}

} // namespace

std::unique_ptr<MessageParser> makeMessageParser() { return std::make_unique<BeastParser>(); }

Result<ListenAddress> ListenAddress::parse(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QStringView address = text.first(std::max<qsizetype>(colon, 0));
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.sliced(1, address.size() - 2);
    bool isNumber = false;
    const uint port = text.sliced(colon + 1).toUInt(&isNumber);
    beast::error_code error;
    net::ip::make_address(address.toString().toStdString(), error);
    if (colon < 0 || error || !isNumber || port > 65535)
        return Error::invalid(u"listen"_s, u"expected ADDRESS:PORT, e.g. 127.0.0.1:8080 or [::1]:8080"_s);
    return ListenAddress{address.toString(), quint16(port)};
}

bool ListenAddress::isLoopback() const
{
    beast::error_code error;
    return net::ip::make_address(address.toStdString(), error).is_loopback() && !error;
}

struct Server::Core {
    Core(ServerOptions given, Router routes, Router adminRoutes, const Clock &clock, Metrics &metrics,
         AccessLog &log)
        : options(std::move(given))
        , router(std::move(routes))
        , adminRouter(std::move(adminRoutes))
        , shared(options.limits, clock, metrics, log)
    {
        shared.figures.learn(router);
        shared.figures.learn(adminRouter);
        if (!options.makeWorker)
            options.makeWorker = [](WorkerKind) {
                return std::make_unique<Worker>();
            };
    }

    Result<void> openListeners()
    {
        if (options.tls) {
            STOA_TRY_ASSIGN(tls, tlsContext(*options.tls));
        } else if (!options.listen.isLoopback()) {
            return Error::invalid(u"listen"_s,
                                  u"plain HTTP is served on loopback only: give a certificate and its key"_s);
        }
        if (options.adminListen && !options.adminListen->isLoopback())
            return Error::invalid(u"metrics-listen"_s, u"the second listener is for loopback only"_s);
        STOA_TRY(listen(main, options.listen, router, shared.connections, tls.get()));
        if (options.adminListen)
            STOA_TRY(listen(admin, *options.adminListen, adminRouter, shared.adminConnections, nullptr));
        return {};
    }

    struct Listener {
        Acceptor acceptor;
        const Router &router;
        Census &census;
        net::ssl::context *tls;
        net::steady_timer pause;
        quint16 port = 0;
    };

    Result<void> listen(std::optional<Listener> &listener, const ListenAddress &where, const Router &routes,
                        Census &census, net::ssl::context *tlsOrNull)
    {
        beast::error_code error;
        const auto address = net::ip::make_address(where.address.toStdString(), error);
        if (error)
            return refusal(u"listen"_s, u"%1 is no IP address"_s.arg(where.address));
        listener.emplace(Listener{Acceptor(loops.front()->context()), routes, census, tlsOrNull,
                                  net::steady_timer(loops.front()->context())});
        const tcp::endpoint endpoint(address, where.port);
        listener->acceptor.open(endpoint.protocol(), error);
        if (!error)
            listener->acceptor.set_option(net::socket_base::reuse_address(true), error);
        if (!error)
            listener->acceptor.bind(endpoint, error);
        if (!error)
            listener->acceptor.listen(net::socket_base::max_listen_connections, error);
        if (error)
            return refusal(
                u"listen"_s,
                u"cannot listen on %1:%2: %3"_s.arg(where.address).arg(where.port).arg(textOf(error)));
        listener->port = listener->acceptor.local_endpoint().port();
        return {};
    }

    void accept(Listener &listener)
    {
        IoLoop &loop = *loops[nextLoop++ % loops.size()];
        listener.acceptor.async_accept(
            loop.context(), [this, &listener, &loop](beast::error_code error, RawSocket socket) {
                if (error == net::error::operation_aborted || shared.isStopping)
                    return;
                if (error) {
                    qCWarning(lcHttp, "accept failed: %s", error.message().c_str());
                    listener.pause.expires_after(kAcceptPause);
                    return listener.pause.async_wait(
                        [this, &listener](beast::error_code) { accept(listener); });
                }
                welcome(listener, loop, std::move(socket));
                accept(listener);
            });
    }

    void welcome(const Listener &listener, IoLoop &loop, RawSocket socket)
    {
        beast::error_code error;
        const auto peer = socket.remote_endpoint(error);
        if (error)
            return;
        socket.set_option(tcp::no_delay(true), error);
        socket.non_blocking(true, error);
        const QByteArray key = censusKeyOf(peer.address());
        auto place = listener.census.enter(key);
        if (!place) {
            shared.figures.refusedConnections.add();
            if (!listener.tls)
                socket.write_some(net::buffer(kFull.data(), std::size_t(kFull.size())), error);
            return;
        }
        net::post(loop.context(),
                  [this, &listener, &loop, key, raw = std::move(socket), place = std::move(place),
                   address = QByteArray::fromStdString(peer.address().to_string())]() mutable {
                      const auto connection = std::make_shared<Connection>(shared, listener.router, loop,
                                                                           address, key, std::move(place));
                      auto transport = std::make_unique<BeastTransport>(
                          shared, loop, *connection, Stream(std::move(raw), listener.tls), socketIds);
                      BeastTransport &hands = *transport;
                      connection->attach(std::move(transport));
                      loop.adopt(connection);
                      hands.handshake();
                      if (shared.isStopping)
                          connection->drain();
                  });
    }

    ServerOptions options;
    Router router;
    Router adminRouter;
    ServerCore shared;
    std::unique_ptr<net::ssl::context> tls;
    std::vector<std::unique_ptr<IoLoop>> loops;
    std::optional<Listener> main;
    std::optional<Listener> admin;
    std::size_t nextLoop = 0;
    std::atomic<quint64> socketIds = 0;
    bool isRunning = false;
};

Server::Server(ServerOptions options, Router router, Router adminRouter, const Clock &clock, Metrics &metrics,
               AccessLog &log)
    : m_core(std::make_unique<Core>(std::move(options), std::move(router), std::move(adminRouter), clock,
                                    metrics, log))
{ }

Result<void> Server::start()
{
    Core &core = *m_core;
    const int cores = std::max(1, int(std::thread::hardware_concurrency()));
    const int ioThreads = core.options.ioThreads > 0 ? core.options.ioThreads : std::clamp(cores / 2, 1, 8);
    // A write is mostly a wait for the disk, and those that wait at the same time are committed together.
    const int poolThreads =
        core.options.poolThreads > 0 ? core.options.poolThreads : std::clamp(4 * cores, 8, 32);
    for (int i = 0; i < ioThreads; ++i)
        core.loops.push_back(std::make_unique<IoLoop>(core.shared));
    if (const auto opened = core.openListeners(); !opened) {
        core.main.reset();
        core.admin.reset();
        core.loops.clear();
        return opened.error();
    }
    const Limits &limits = core.options.limits;
    core.shared.pool =
        std::make_unique<Pool>(poolThreads, limits.queueLength, limits.queueTimeout, core.shared.clock,
                               core.options.makeWorker, core.shared.figures.waiting);
    for (const auto &loop : core.loops)
        loop->start(core.options.makeWorker);
    core.isRunning = true;
    net::post(core.loops.front()->context(), [&core] {
        core.accept(*core.main);
        if (core.admin)
            core.accept(*core.admin);
    });
    return {};
}

void Server::stop(std::chrono::milliseconds grace)
{
    Core &core = *m_core;
    if (!std::exchange(core.isRunning, false))
        return;
    core.shared.isStopping = true;
    net::post(core.loops.front()->context(), [&core] {
        beast::error_code ignored;
        for (auto *listener : {&core.main, &core.admin}) {
            if (*listener) {
                (*listener)->acceptor.close(ignored);
                (*listener)->pause.cancel();
            }
        }
    });
    for (const auto &loop : core.loops)
        loop->drain();
    const auto start = std::chrono::steady_clock::now();
    const bool isEmpty = core.shared.connections.waitUntilEmpty(grace);
    const auto used =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
    if (isEmpty)
        core.shared.sockets.waitUntilEmpty(std::max(grace - used, std::chrono::milliseconds(0)));
    core.shared.pool->stop();
    for (const auto &loop : core.loops)
        loop->abort();
    for (const auto &loop : core.loops)
        loop->join();
    core.shared.log.flush();
}

quint16 Server::port() const { return m_core->main ? m_core->main->port : 0; }

quint16 Server::adminPort() const { return m_core->admin ? m_core->admin->port : 0; }

QString Server::url() const
{
    const auto &options = m_core->options;
    const QString address =
        options.listen.address.contains(u':') ? u'[' + options.listen.address + u']' : options.listen.address;
    return u"%1://%2:%3"_s.arg(options.tls ? u"https"_s : u"http"_s, address).arg(port());
}

Submission Server::run(LoadClass load, std::function<void(Worker &)> work)
{
    Pool *pool = m_core->shared.pool.get();
    const bool isTaken =
        pool && pool->submit(load, [work = std::move(work)](Bench &bench, Turn) { work(*bench.worker); });
    return isTaken ? Submission::Taken : Submission::Refused;
}

Server::~Server() { stop(std::chrono::milliseconds(0)); }

void Server::setBefore(Before before) { m_core->shared.before = std::move(before); }

void Server::setAfter(After after) { m_core->shared.after = std::move(after); }

} // namespace stoa::http
