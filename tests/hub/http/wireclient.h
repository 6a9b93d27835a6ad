// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

namespace stoa::kit {

struct WireAnswer {
    int status = 0; ///< 0: no whole answer came
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QByteArray header(const char *name) const { return headers.value(name); }
    QJsonObject json() const;
    QByteArray code() const; ///< of a problem body
};

/// A raw blocking TCP connection to 127.0.0.1, for saying what no proper client says.
class WireClient {
public:
    enum class Buffers { Usual, Tiny };

    explicit WireClient(quint16 port, Buffers receive = Buffers::Usual);
    ~WireClient();
    WireClient(WireClient &&other) noexcept;
    WireClient &operator=(WireClient &&) = delete;

    /// False once the peer has closed.
    bool send(const QByteArray &bytes);
    void endSending();
    /// Exactly so many bytes, or fewer at the end.
    QByteArray read(qsizetype bytes);
    QByteArray readLine();
    /// One answer with its body; "100 Continue" is an answer too.
    enum class Body { Expected, None };
    WireAnswer answer(Body body = Body::Expected);
    /// Waits for the peer's end; true when it came without more bytes.
    bool isEnded();

    WireAnswer get(const QByteArray &path, const QByteArray &fields = {});

private:
    bool fill();

    int m_socket = -1;
    QByteArray m_buffer;
};

} // namespace stoa::kit
