// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/calls/curlcalls.h"

#include <QDeadlineTimer>
#include <atomic>
#include <curl/curl.h>
#include <map>
#include <sys/socket.h>

namespace stoa::links {

using namespace Qt::StringLiterals;

namespace {

/// libcurl wants it once, before anything else.
void ready()
{
    static const CURLcode state = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_ASSERT(state == CURLE_OK);
    Q_UNUSED(state);
}

struct EasyEnd {
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};
struct FieldsEnd {
    void operator()(curl_slist *fields) const { curl_slist_free_all(fields); }
};

/// A call under way; what libcurl points at stays where it is until the call is over.
struct UnderWay {
    quint64 id = 0;
    std::unique_ptr<CURL, EasyEnd> easy;
    std::unique_ptr<curl_slist, FieldsEnd> fields;
    QByteArray body;
    Reach reach = Reach::Public;
    bool isPlain = false;
    bool wasRefused = false;
    qsizetype room = 0;
};

curl_socket_t openSocket(void *given, curlsocktype, curl_sockaddr *address)
{
    auto &call = *static_cast<UnderWay *>(given);
    const bool allowed = call.isPlain ? isLoopback(address->addr) : mayReach(address->addr, call.reach);
    if (!allowed) {
        call.wasRefused = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/// Nothing of an answer is kept; one that does not end ends here.
std::size_t takeBody(char *, std::size_t size, std::size_t count, void *given)
{
    auto &call = *static_cast<UnderWay *>(given);
    call.room -= qsizetype(size * count);
    return call.room < 0 ? 0 : size * count;
}

QLatin1StringView troubleOf(CURLcode code, bool wasRefused)
{
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return "timeout"_L1;
    case CURLE_COULDNT_RESOLVE_HOST:
        return "dns"_L1;
    case CURLE_COULDNT_CONNECT:
        return wasRefused ? "address-refused"_L1 : "connect"_L1;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CERTPROBLEM:
        return "tls"_L1;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
        return "broken-off"_L1;
    default:
        return "failed"_L1;
    }
}

CallEnd endOf(const UnderWay &call, CURLcode code)
{
    CallEnd end{call.id};
    long status = 0;
    curl_easy_getinfo(call.easy.get(), CURLINFO_RESPONSE_CODE, &status);
    curl_off_t us = 0;
    curl_easy_getinfo(call.easy.get(), CURLINFO_TOTAL_TIME_T, &us);
    end.ms = us / 1'000;
    // An answer whose body was too long, or is not well made, is an answer all the same.
    const bool answered = status >= 200 && (code == CURLE_OK || code == CURLE_WRITE_ERROR);
    if (!answered) {
        end.trouble = troubleOf(code, call.wasRefused);
        return end;
    }
    end.status = int(status);
    curl_off_t seconds = 0;
    curl_easy_getinfo(call.easy.get(), CURLINFO_RETRY_AFTER, &seconds);
    if (seconds > 0)
        end.retryAfterSeconds = seconds;
    return end;
}

} // namespace

struct CurlCalls::State {
    explicit State(CallRules given)
        : rules(std::move(given))
        , caFile(rules.caFile.toLocal8Bit())
    {
        ready();
        multi = curl_multi_init();
        curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, 32L);
    }
    ~State()
    {
        drop();
        curl_multi_cleanup(multi);
    }
    void drop()
    {
        for (const auto &[easy, call] : calls)
            curl_multi_remove_handle(multi, easy);
        calls.clear();
    }
    void prepare(UnderWay &call, const OutgoingCall &told) const;

    const CallRules rules;
    const QByteArray caFile;
    CURLM *multi = nullptr;
    std::map<CURL *, std::unique_ptr<UnderWay>> calls;
    QList<CallEnd> unstarted;
    std::atomic<bool> woken = false;
};

void CurlCalls::State::prepare(UnderWay &call, const OutgoingCall &told) const
{
    CURL *easy = call.easy.get();
    call.body = told.body;
    call.reach = rules.reach;
    call.isPlain = told.target.isPlain();
    call.room = rules.mostBytes;
    curl_slist *fields = nullptr;
    for (const QByteArray &field : told.fields)
        fields = curl_slist_append(fields, field.constData());
    // Else a body of some size waits a second for leave to be sent.
    fields = curl_slist_append(fields, "Expect:");
    call.fields.reset(fields);
    curl_easy_setopt(easy, CURLOPT_URL, told.target.url().constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, call.isPlain ? "http" : "https");
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(call.body.size()));
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, call.body.constData());
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, fields);
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "stoa-hub/" STOA_VERSION);
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, long(rules.timeoutMs));
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, long(rules.timeoutMs));
    if (!caFile.isEmpty()) {
        curl_easy_setopt(easy, CURLOPT_CAINFO, caFile.constData());
        curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    }
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, openSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &call);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &call);
}

CurlCalls::CurlCalls(CallRules rules)
    : m_state(std::make_unique<State>(std::move(rules)))
{ }

CurlCalls::~CurlCalls() = default;

void CurlCalls::begin(quint64 id, const OutgoingCall &told)
{
    auto call = std::make_unique<UnderWay>();
    call->id = id;
    call->easy.reset(curl_easy_init());
    CURL *easy = call->easy.get();
    if (easy)
        m_state->prepare(*call, told);
    if (!easy || curl_multi_add_handle(m_state->multi, easy) != CURLM_OK) {
        m_state->unstarted.append({id, 0, "failed"_L1});
        return;
    }
    m_state->calls.emplace(easy, std::move(call));
}

QList<CallEnd> CurlCalls::wait(int ms)
{
    QList<CallEnd> ended = std::exchange(m_state->unstarted, {});
    const QDeadlineTimer deadline(ms);
    for (;;) {
        int running = 0;
        curl_multi_perform(m_state->multi, &running);
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(m_state->multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            CURL *easy = message->easy_handle;
            const CURLcode code = message->data.result;
            const auto found = m_state->calls.find(easy);
            if (found == m_state->calls.end())
                continue;
            ended.append(endOf(*found->second, code));
            curl_multi_remove_handle(m_state->multi, easy);
            m_state->calls.erase(found);
        }
        if (!ended.isEmpty() || deadline.hasExpired())
            return ended;
        curl_multi_poll(m_state->multi, nullptr, 0, int(deadline.remainingTime()), nullptr);
        if (m_state->woken.exchange(false))
            return ended;
    }
}

void CurlCalls::wake()
{
    m_state->woken = true;
    curl_multi_wakeup(m_state->multi);
}

void CurlCalls::drop() { m_state->drop(); }

} // namespace stoa::links
