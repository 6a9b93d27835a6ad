// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/calls/hubclient.h"

#include "hub/links/calls/target.h"

#include <QJsonDocument>
#include <algorithm>
#include <curl/curl.h>

namespace stoa::links {

using namespace Qt::StringLiterals;

namespace {

constexpr long kTimeoutMs = 15'000;
constexpr qsizetype kMostBytes = 16 * 1024 * 1024;

struct EasyEnd {
    void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
};
struct FieldsEnd {
    void operator()(curl_slist *fields) const { curl_slist_free_all(fields); }
};

std::size_t takeBody(char *bytes, std::size_t size, std::size_t count, void *given)
{
    auto &body = *static_cast<QByteArray *>(given);
    const auto more = qsizetype(size * count);
    if (body.size() + more > kMostBytes)
        return 0;
    body.append(bytes, more);
    return size * count;
}

bool isBearer(const QByteArray &key)
{
    return !key.isEmpty() && std::ranges::all_of(key, [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

QJsonObject HubAnswer::json() const { return QJsonDocument::fromJson(body).object(); }

struct CurlHubClient::State {
    QByteArray base;
    QByteArray bearer;
    QByteArray caFile;
    bool isPlain = false;
    std::unique_ptr<CURL, EasyEnd> easy;

    HubAnswer call(const QByteArray &target, const QByteArray *body, const QByteArray &key);
};

CurlHubClient::CurlHubClient(std::unique_ptr<State> state)
    : m_state(std::move(state))
{ }

CurlHubClient::~CurlHubClient() = default;

Result<std::unique_ptr<CurlHubClient>> CurlHubClient::make(const Address &address)
{
    // Who calls is at a terminal: private networks are reached like others.
    STOA_TRY_ASSIGN(const auto target, Target::accept(address.url, Reach::Private));
    if (!isBearer(address.key))
        return Error::invalid(u"key"_s, u"expected the secret of an API key"_s);
    auto state = std::make_unique<State>();
    state->base = target.url();
    while (state->base.endsWith('/'))
        state->base.chop(1);
    state->isPlain = target.isPlain();
    state->bearer = "Authorization: Bearer " + address.key;
    state->caFile = address.caFile.toLocal8Bit();
    static const CURLcode kReady = curl_global_init(CURL_GLOBAL_DEFAULT);
    state->easy.reset(kReady == CURLE_OK ? curl_easy_init() : nullptr);
    if (!state->easy)
        return Error{ErrorKind::Offline, u"url"_s, u"libcurl cannot be used"_s};
    return std::unique_ptr<CurlHubClient>(new CurlHubClient(std::move(state)));
}

HubAnswer CurlHubClient::State::call(const QByteArray &target, const QByteArray *body, const QByteArray &key)
{
    CURL *handle = easy.get();
    curl_easy_reset(handle);
    HubAnswer answer;
    const QByteArray url = base + target;
    curl_slist *list = curl_slist_append(nullptr, bearer.constData());
    list = curl_slist_append(list, "Accept: application/json");
    list = curl_slist_append(list, "Expect:");
    if (body) {
        list = curl_slist_append(list, "Content-Type: application/json");
        list = curl_slist_append(list, ("Idempotency-Key: " + key).constData());
        curl_easy_setopt(handle, CURLOPT_POST, 1L);
        curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body->size()));
        curl_easy_setopt(handle, CURLOPT_POSTFIELDS, body->constData());
    }
    const std::unique_ptr<curl_slist, FieldsEnd> fields(list);
    curl_easy_setopt(handle, CURLOPT_URL, url.constData());
    curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, isPlain ? "http" : "https");
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(handle, CURLOPT_USERAGENT, "stoa-hub/" STOA_VERSION);
    curl_easy_setopt(handle, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, kTimeoutMs);
    if (!caFile.isEmpty())
        curl_easy_setopt(handle, CURLOPT_CAINFO, caFile.constData());
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &answer.body);
    if (curl_easy_perform(handle) != CURLE_OK)
        return {};
    long status = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    answer.status = int(status);
    curl_off_t seconds = 0;
    curl_easy_getinfo(handle, CURLINFO_RETRY_AFTER, &seconds);
    if (seconds > 0)
        answer.retryAfterSeconds = seconds;
    return answer;
}

HubAnswer CurlHubClient::get(const QByteArray &target) { return m_state->call(target, nullptr, {}); }

HubAnswer CurlHubClient::post(const QByteArray &target, const QByteArray &body, const QByteArray &key)
{
    return m_state->call(target, &body, key);
}

} // namespace stoa::links
