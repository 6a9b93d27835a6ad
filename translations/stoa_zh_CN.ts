<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AdminPanel</name>
    <message>
        <source>New user…</source>
        <translation>新建用户…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>新建角色…</translation>
    </message>
    <message>
        <source>Connect a PC…</source>
        <translation>接入电脑…</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>New carrier…</source>
        <translation>新建承运商…</translation>
    </message>
    <message>
        <source>Service goals…</source>
        <translation>服务目标…</translation>
    </message>
    <message>
        <source>Try a shift between locations…</source>
        <translation>试算地点间调配…</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Look: as the system</source>
        <translation>外观：跟随系统</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>外观：浅色</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>外观：深色</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>外观：高对比度</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>语言：英语</translation>
    </message>
    <message>
        <source>Language: Greek</source>
        <translation>语言：希腊语</translation>
    </message>
    <message>
        <source>Language: Polish</source>
        <translation>语言：波兰语</translation>
    </message>
    <message>
        <source>Language: Italian</source>
        <translation>语言：意大利语</translation>
    </message>
    <message>
        <source>Language: Chinese</source>
        <translation>语言：中文</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Simulate the routing policy</source>
        <translation>模拟派单策略</translation>
    </message>
    <message>
        <source>Save the draft of the routing policy</source>
        <translation>保存派单策略草稿</translation>
    </message>
    <message>
        <source>Activate the routing policy…</source>
        <translation>启用派单策略…</translation>
    </message>
    <message>
        <source>Versions of the routing policy…</source>
        <translation>派单策略的版本…</translation>
    </message>
    <message>
        <source>Add a golden order…</source>
        <translation>添加基准订单…</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Save the outbox to a file…</source>
        <translation>将待发队列保存到文件…</translation>
    </message>
</context>
<context>
    <name>stoa::AccessDesk</name>
    <message>
        <source>Closed a task</source>
        <translation>关闭了任务</translation>
    </message>
    <message>
        <source>Decided about an order</source>
        <translation>处理了订单</translation>
    </message>
    <message>
        <source>Discarded an event that was set aside</source>
        <translation>放弃了搁置的事件</translation>
    </message>
    <message>
        <source>Extended reservations</source>
        <translation>延长了预留</translation>
    </message>
    <message>
        <source>Handed over a fulfilment</source>
        <translation>交付了履约</translation>
    </message>
    <message>
        <source>Mended an event that was set aside</source>
        <translation>修正了搁置的事件</translation>
    </message>
    <message>
        <source>Moved a reservation</source>
        <translation>转移了预留</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Opened a return</source>
        <translation>新建了退货</translation>
    </message>
    <message>
        <source>Read who gets an order</source>
        <translation>查看了订单的收货人</translation>
    </message>
    <message>
        <source>Released a reservation</source>
        <translation>释放了预留</translation>
    </message>
    <message>
        <source>Made a reservation</source>
        <translation>新建了预留</translation>
    </message>
    <message>
        <source>Sent an event that was set aside again</source>
        <translation>重新发送了搁置的事件</translation>
    </message>
    <message>
        <source>Set an event aside</source>
        <translation>搁置了事件</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user</comment>
        <extracomment>State of a user</extracomment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>user</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Took an order</source>
        <translation>接收了订单</translation>
    </message>
    <message>
        <source>Used up a reservation</source>
        <translation>用完了预留</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>Heading of a count of users, for somebody who sees those of some stores only</extracomment>
        <translation>用户</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>%1 (this PC)</source>
        <translation>%1（本机）</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次连接</translation>
    </message>
    <message>
        <source>Worked on a fulfilment</source>
        <translation>推进了履约</translation>
    </message>
    <message>
        <source>Worked on a return</source>
        <translation>推进了退货</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>接入时间</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>device</comment>
        <extracomment>State of a PC</extracomment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>device</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>This is done at the hub, which does not answer now.</source>
        <translation>此操作须在中枢进行，而中枢目前没有响应。</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>所有门店</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收银员</translation>
    </message>
    <message>
        <source>Picker</source>
        <translation>拣货员</translation>
    </message>
    <message>
        <source>Stock clerk</source>
        <translation>库存员</translation>
    </message>
    <message>
        <source>Store manager</source>
        <translation>店长</translation>
    </message>
    <message>
        <source>Merchandiser</source>
        <translation>商品专员</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>隐私专员</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>集成接口</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Saved a user</source>
        <translation>保存了用户</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>设置了密码</translation>
    </message>
    <message>
        <source>Saved a role</source>
        <translation>保存了角色</translation>
    </message>
    <message>
        <source>Removed a role</source>
        <translation>删除了角色</translation>
    </message>
    <message>
        <source>Changed a PC</source>
        <translation>修改了电脑</translation>
    </message>
    <message>
        <source>Made a code for a PC</source>
        <translation>生成了电脑接入码</translation>
    </message>
    <message>
        <source>Connected a PC</source>
        <translation>接入了电脑</translation>
    </message>
    <message>
        <source>Made an API key</source>
        <translation>创建了 API 密钥</translation>
    </message>
    <message>
        <source>Revoked an API key</source>
        <translation>吊销了 API 密钥</translation>
    </message>
    <message>
        <source>Changed a reason</source>
        <translation>修改了原因</translation>
    </message>
    <message>
        <source>Set a safety stock</source>
        <translation>设置了安全库存</translation>
    </message>
    <message>
        <source>Adjusted stock</source>
        <translation>调整了库存</translation>
    </message>
    <message>
        <source>Recorded movements</source>
        <translation>登记了变动</translation>
    </message>
    <message>
        <source>Discarded a refused change</source>
        <translation>放弃了被拒绝的更改</translation>
    </message>
    <message>
        <source>Catalogue and prices</source>
        <translation>商品目录和价格</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>People and PCs</source>
        <translation>人员和电脑</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>The hub</source>
        <extracomment>Who did it: nobody, the hub by itself</extracomment>
        <translation>中枢</translation>
    </message>
    <message>
        <source>At the hub’s console</source>
        <translation>在中枢控制台</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录了</translation>
    </message>
    <message>
        <source>Set up the hub</source>
        <translation>设置了中枢</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>修改了设置</translation>
    </message>
    <message>
        <source>Imported a catalogue</source>
        <translation>导入了商品目录</translation>
    </message>
    <message>
        <source>Imported positions</source>
        <translation>导入了库存项</translation>
    </message>
    <message>
        <source>Imported movements</source>
        <translation>导入了变动</translation>
    </message>
    <message>
        <source>Imported sales</source>
        <translation>导入了销售</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of an API key</extracomment>
        <translation>有效</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <extracomment>State of an API key; how long it still works</extracomment>
        <translation>%1后到期</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>State of an API key</extracomment>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Revoked</source>
        <extracomment>State of an API key</extracomment>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Maker disabled</source>
        <extracomment>State of an API key: whoever made it may not sign in any more</extracomment>
        <translation>创建者已停用</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>Who did it: a PC that is being connected, before anybody has signed in</extracomment>
        <translation>尚无人登录</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>API key</comment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Went on after a restored backup</source>
        <translation>从恢复的备份继续运行</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What was adjusted: SKU, location, by how much</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Gave a PC its journal&apos;s key back</source>
        <translation>向电脑交还了其本地操作记录的密钥</translation>
    </message>
    <message>
        <source>Updated what is built in: roles, reasons, settings</source>
        <translation>更新了内置的角色、原因和设置</translation>
    </message>
    <message>
        <source>Name of the chain</source>
        <translation>连锁名称</translation>
    </message>
    <message>
        <source>%1 (API key)</source>
        <extracomment>Who did it: the name of an API key</extracomment>
        <translation>%1（API 密钥）</translation>
    </message>
    <message>
        <source>Your role lacks the permission “%1”.</source>
        <extracomment>%1 is what a role may allow, as &quot;Connect and suspend PCs&quot;</extracomment>
        <translation>您的角色没有“%1”权限。</translation>
    </message>
    <message>
        <source>The hub has not seen your sign-in yet. Sign in once more when it is there.</source>
        <translation>中枢尚未看到您的登录。中枢恢复后请再次登录。</translation>
    </message>
    <message>
        <source>Disabled a user</source>
        <translation>停用了用户</translation>
    </message>
    <message>
        <source>Enabled a user</source>
        <translation>启用了用户</translation>
    </message>
    <message>
        <source>Imported locations</source>
        <translation>导入了地点</translation>
    </message>
    <message>
        <source>Saved an item</source>
        <translation>保存了商品</translation>
    </message>
    <message>
        <source>Saved a category</source>
        <translation>保存了类别</translation>
    </message>
    <message>
        <source>Saved a location</source>
        <translation>保存了地点</translation>
    </message>
    <message>
        <source>%1: begun</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1：已开始</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1：已取消</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1：失败</translation>
    </message>
    <message>
        <source>Users you see</source>
        <translation>您能看到的用户</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <extracomment>A refused change of a PC that was given up: its number there, why it was</extracomment>
        <translation>编号 %1：%2</translation>
    </message>
    <message>
        <source>Sent a command that the hub does not know</source>
        <translation>发送了中枢不认识的命令</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <extracomment>%1 is what somebody wanted done, as &quot;Adjusted stock&quot;, and the hub refused; short, in a narrow column</extracomment>
        <translation>%1（被拒绝）</translation>
    </message>
    <message>
        <source>Made a webhook</source>
        <translation>创建了 Webhook</translation>
    </message>
    <message>
        <source>Changed a webhook</source>
        <translation>更改了 Webhook</translation>
    </message>
    <message>
        <source>Removed a webhook</source>
        <translation>移除了 Webhook</translation>
    </message>
    <message>
        <source>Gave a webhook a new secret</source>
        <translation>为 Webhook 更换了密钥</translation>
    </message>
    <message>
        <source>Sent events of a webhook again</source>
        <translation>向 Webhook 重新发送了事件</translation>
    </message>
    <message>
        <source>Tried a webhook</source>
        <translation>测试了 Webhook</translation>
    </message>
    <message>
        <source>Stopped a webhook whose receiver is gone</source>
        <translation>停用了接收方已不存在的 Webhook</translation>
    </message>
    <message>
        <source>Network planner</source>
        <translation>网络规划员</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Locations and routing</source>
        <translation>地点和派单</translation>
    </message>
    <message>
        <source>Set how a location takes part</source>
        <translation>设置了地点的参与方式</translation>
    </message>
    <message>
        <source>Saved a carrier</source>
        <translation>保存了承运商</translation>
    </message>
    <message>
        <source>Set the service goals</source>
        <translation>设置了服务目标</translation>
    </message>
    <message>
        <source>Routed an order</source>
        <translation>完成了订单派单</translation>
    </message>
    <message>
        <source>Bought a shipping label</source>
        <translation>购买了发货标签</translation>
    </message>
    <message>
        <source>Saved a routing policy</source>
        <translation>保存了派单策略</translation>
    </message>
    <message>
        <source>Activated a routing policy</source>
        <translation>启用了派单策略</translation>
    </message>
    <message>
        <source>Went back to an earlier routing policy</source>
        <translation>恢复了先前的派单策略</translation>
    </message>
    <message>
        <source>Saved a golden order</source>
        <translation>保存了基准订单</translation>
    </message>
    <message>
        <source>Removed a golden order</source>
        <translation>删除了基准订单</translation>
    </message>
    <message>
        <source>Started a simulation</source>
        <translation>启动了模拟</translation>
    </message>
    <message>
        <source>Cancelled a simulation</source>
        <translation>取消了模拟</translation>
    </message>
    <message>
        <source>Cancelled a shipping label</source>
        <translation>取消了发货标签</translation>
    </message>
    <message>
        <source>Closed a carrier&apos;s manifest</source>
        <translation>关闭了承运商的交接清单</translation>
    </message>
    <message>
        <source>Discarded a draft of a routing policy</source>
        <translation>放弃了一份派单策略草稿</translation>
    </message>
</context>
<context>
    <name>stoa::AdjustForm</name>
    <message>
        <source>Say by how much, for example −2 or +5.</source>
        <translation>请输入差额，例如 −2 或 +5。</translation>
    </message>
    <message>
        <source>A difference of zero changes nothing.</source>
        <translation>差额为零不会产生任何更改。</translation>
    </message>
    <message>
        <source>This is not a number with at most three decimals.</source>
        <translation>这不是最多三位小数的数字。</translation>
    </message>
    <message>
        <source>Choose why the stock differs.</source>
        <translation>请选择库存差异的原因。</translation>
    </message>
    <message>
        <source>“%1” only adds stock. Choose another reason or change the sign.</source>
        <translation>“%1”只能增加库存。请选择其他原因或更改正负号。</translation>
    </message>
    <message>
        <source>“%1” only takes stock away. Choose another reason or change the sign.</source>
        <translation>“%1”只能减少库存。请选择其他原因或更改正负号。</translation>
    </message>
    <message>
        <source>A note has at most %1 characters; this one has %2.</source>
        <translation>备注最多 %1 个字符，当前为 %2 个。</translation>
    </message>
    <message>
        <source>Pieces are counted whole. Leave out what is behind the decimal point.</source>
        <translation>件数须为整数。请去掉小数点后的部分。</translation>
    </message>
    <message>
        <source>The note has characters that are no text.</source>
        <translation>备注中含有非文本字符。</translation>
    </message>
</context>
<context>
    <name>stoa::BulkWork</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column title: what became of one of many</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
</context>
<context>
    <name>stoa::CapacityModel</name>
    <message>
        <source>%1/%2</source>
        <extracomment>What is taken of an hour&apos;s capacity: &quot;17/20&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <extracomment>%1 is an hour of the day</extracomment>
        <translation>%1：休息</translation>
    </message>
    <message>
        <source>%1: %2 of %3 taken, %4 kept back for peaks</source>
        <translation>%1：已占用 %2/%3，为高峰保留 %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 taken; %4</source>
        <extracomment>An hour of the day, what is taken of what it does, a method and how full that is</extracomment>
        <translation>%1：已占用 %2/%3；%4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 taken, only the buffer of %4 is left</source>
        <translation>%1：已占用 %2/%3，仅剩缓冲 %4</translation>
    </message>
    <message>
        <source>%1: full, %2 of %3 taken</source>
        <translation>%1：已满，已占用 %2/%3</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地点</translation>
    </message>
</context>
<context>
    <name>stoa::CarrierForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>At least one line says what a parcel costs.</source>
        <translation>至少要有一行说明每个包裹的成本。</translation>
    </message>
    <message>
        <source>At least one line says how many days it takes.</source>
        <translation>至少要有一行说明所需天数。</translation>
    </message>
    <message>
        <source>1 to 16 letters, digits, - or _.</source>
        <translation>1 到 16 个字母、数字、- 或 _。</translation>
    </message>
    <message>
        <source>Countries by two letters, such as GR, IT.</source>
        <translation>用两个字母表示国家，例如 GR, IT。</translation>
    </message>
    <message>
        <source>It goes to one zone at least.</source>
        <translation>至少送达一个区域。</translation>
    </message>
    <message>
        <source>A currency&apos;s code such as EUR.</source>
        <translation>货币代码，例如 EUR。</translation>
    </message>
    <message>
        <source>Kilograms such as 31.5.</source>
        <translation>公斤数，例如 31.5。</translation>
    </message>
    <message>
        <source>Centimetres, or nothing for no limit.</source>
        <translation>厘米数；留空表示无限制。</translation>
    </message>
    <message>
        <source>Later than it begins.</source>
        <translation>须晚于开始时间。</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>It works on one day of the week at least.</source>
        <translation>每周至少工作一天。</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>请选择日期。</translation>
    </message>
</context>
<context>
    <name>stoa::DecisionWords</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two locations that supply an order together</extracomment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>Only %1 together can supply it.</source>
        <translation>只有%1一起才能供货。</translation>
    </message>
    <message>
        <source>Only %1 can supply it.</source>
        <translation>只有%1能够供货。</translation>
    </message>
    <message>
        <source>%1 together are %2 cheaper than one parcel from %3.</source>
        <translation>%1一起比从%3发一个包裹便宜 %2。</translation>
    </message>
    <message>
        <source>%1 together are %2 cheaper than %3.</source>
        <translation>%1一起比%3便宜 %2。</translation>
    </message>
    <message>
        <source>%1 is %2 cheaper than %3.</source>
        <translation>%1比%3便宜 %2。</translation>
    </message>
    <message numerus="yes">
        <source>The goods arrive %n day(s) earlier.</source>
        <translation>
            <numerusform>货物提前 %n 天到达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goods arrive %n day(s) later.</source>
        <translation>
            <numerusform>货物晚 %n 天到达。</numerusform>
        </translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 later the choice would be another.</source>
        <translation>如果%1的承运商截单时间晚 %2，选择就会不同。</translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 earlier the choice would be another.</source>
        <translation>如果%1的承运商截单时间早 %2，选择就会不同。</translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 later (%3 → %4) the choice would be another.</source>
        <extracomment>%3 and %4 are times of the day, as in 14:00 → 14:22</extracomment>
        <translation>如果%1的承运商截单时间晚 %2（%3 → %4），选择就会不同。</translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 earlier (%3 → %4) the choice would be another.</source>
        <translation>如果%1的承运商截单时间早 %2（%3 → %4），选择就会不同。</translation>
    </message>
    <message>
        <source>With %1 more of %2 at %3 the choice would be another.</source>
        <translation>如果%3的 %2 多 %1 件，选择就会不同。</translation>
    </message>
    <message>
        <source>With %1 fewer of %2 at %3 the choice would be another.</source>
        <translation>如果%3的 %2 少 %1 件，选择就会不同。</translation>
    </message>
    <message>
        <source>With a distance limit %1 km longer the choice would be another.</source>
        <translation>如果距离上限放宽 %1 公里，选择就会不同。</translation>
    </message>
    <message>
        <source>With a distance limit %1 km shorter the choice would be another.</source>
        <translation>如果距离上限收紧 %1 公里，选择就会不同。</translation>
    </message>
    <message>
        <source>With a distance limit %1 km longer (%2 → %3 km) the choice would be another.</source>
        <translation>如果距离上限放宽 %1 公里（%2 → %3 公里），选择就会不同。</translation>
    </message>
    <message>
        <source>With a distance limit %1 km shorter (%2 → %3 km) the choice would be another.</source>
        <translation>如果距离上限收紧 %1 公里（%2 → %3 公里），选择就会不同。</translation>
    </message>
    <message>
        <source>With %1 more taken slots at %2 the choice would be another.</source>
        <translation>如果%2已占用的名额多 %1 个，选择就会不同。</translation>
    </message>
    <message>
        <source>With %1 more free slots at %2 the choice would be another.</source>
        <translation>如果%2的空闲名额多 %1 个，选择就会不同。</translation>
    </message>
    <message>
        <source>With %1 more taken slots at %2, %3, the choice would be another.</source>
        <translation>如果%2在 %3 已占用的名额多 %1 个，选择就会不同。</translation>
    </message>
    <message>
        <source>With %1 more free slots at %2, %3, the choice would be another.</source>
        <translation>如果%2在 %3 的空闲名额多 %1 个，选择就会不同。</translation>
    </message>
    <message>
        <source>If parts from %1 cost %2 more, the choice would be another.</source>
        <translation>如果从%1发货的成本高 %2，选择就会不同。</translation>
    </message>
    <message>
        <source>If parts from %1 cost %2 less, the choice would be another.</source>
        <translation>如果从%1发货的成本低 %2，选择就会不同。</translation>
    </message>
    <message>
        <source>No location could supply it then.</source>
        <translation>那时将没有地点能够供货。</translation>
    </message>
    <message>
        <source>%1 together would win by %2.</source>
        <translation>%1一起将以 %2 胜出。</translation>
    </message>
    <message>
        <source>%1 alone would win by %2.</source>
        <translation>仅%1将以 %2 胜出。</translation>
    </message>
    <message>
        <source>%1 together would supply it then.</source>
        <translation>那时将由%1一起供货。</translation>
    </message>
    <message>
        <source>%1 alone would supply it then.</source>
        <translation>那时将仅由%1供货。</translation>
    </message>
    <message>
        <source>%1 to sell, %2 needed</source>
        <translation>可售 %1，需要 %2</translation>
    </message>
    <message>
        <source>nothing to sell</source>
        <translation>无可售库存</translation>
    </message>
    <message>
        <source>takes no orders now</source>
        <translation>目前不接单</translation>
    </message>
    <message>
        <source>takes no orders until %1</source>
        <translation>%1 之前不接单</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关门</translation>
    </message>
    <message>
        <source>closed until %1</source>
        <translation>关门至 %1</translation>
    </message>
    <message>
        <source>%1 km away, limit %2 km</source>
        <translation>距离 %1 公里，上限 %2 公里</translation>
    </message>
    <message>
        <source>too far away</source>
        <translation>距离过远</translation>
    </message>
    <message>
        <source>does not offer: %1</source>
        <translation>不提供：%1</translation>
    </message>
    <message>
        <source>does not offer this</source>
        <translation>不提供此方式</translation>
    </message>
    <message>
        <source>no carrier takes it from there</source>
        <translation>没有承运商从那里承运</translation>
    </message>
    <message>
        <source>cannot handle: %1</source>
        <translation>无法处理：%1</translation>
    </message>
    <message>
        <source>cannot handle these goods</source>
        <translation>无法处理这些商品</translation>
    </message>
    <message>
        <source>capacity: %1 of %2 slots left</source>
        <translation>产能：剩余 %1/%2 个名额</translation>
    </message>
    <message>
        <source>capacity: %1 of %2 slots left at %3</source>
        <translation>产能：%3 剩余 %1/%2 个名额</translation>
    </message>
    <message>
        <source>no capacity left</source>
        <translation>产能已满</translation>
    </message>
    <message>
        <source>%1 after the carrier&apos;s cut-off</source>
        <translation>晚于承运商截单时间 %1</translation>
    </message>
    <message>
        <source>after the carrier&apos;s cut-off</source>
        <translation>已过承运商截单时间</translation>
    </message>
    <message>
        <source>gave it back before</source>
        <translation>此前已退回</translation>
    </message>
    <message>
        <source>may not supply this order</source>
        <translation>不得供应此订单</translation>
    </message>
    <message>
        <source>may not send to %1</source>
        <translation>不得发往%1</translation>
    </message>
    <message>
        <source>left out by the policy</source>
        <translation>被策略排除</translation>
    </message>
    <message>
        <source>collected elsewhere</source>
        <translation>在别处自提</translation>
    </message>
    <message>
        <source>collected at %1</source>
        <translation>在%1自提</translation>
    </message>
    <message>
        <source>%1 points, at least %2 asked for</source>
        <translation>%1 分，至少需要 %2 分</translation>
    </message>
    <message>
        <source>%1 km away</source>
        <translation>距离 %1 公里</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>arrives %1</source>
        <translation>%1 到达</translation>
    </message>
    <message>
        <source>could supply it</source>
        <translation>可以供货</translation>
    </message>
    <message>
        <source>Every unit has its place.</source>
        <translation>每一件都已安排。</translation>
    </message>
    <message>
        <source>A part has its place; the rest waits.</source>
        <translation>一部分已安排；其余等待。</translation>
    </message>
    <message>
        <source>No location could supply it: it waits in a queue for somebody to look at it.</source>
        <translation>没有地点能够供货：正在队列中等待人工处理。</translation>
    </message>
    <message>
        <source>No location has it: it waits for stock.</source>
        <translation>没有地点有货：等待库存。</translation>
    </message>
    <message>
        <source>No location could supply it: customer care is asked.</source>
        <translation>没有地点能够供货：已转交客户服务。</translation>
    </message>
    <message>
        <source>No location could supply it yet: it stays open and is tried again.</source>
        <translation>目前没有地点能够供货：保持未结并会重试。</translation>
    </message>
    <message>
        <source>No location could supply it in time: it was cancelled.</source>
        <translation>没有地点能够及时供货：已取消。</translation>
    </message>
    <message>
        <source>It was not routed to a location.</source>
        <translation>未派单到任何地点。</translation>
    </message>
    <message>
        <source>Optimal, proven</source>
        <extracomment>Chip: no other choice is better, and that is proven</extracomment>
        <translation>最优，已证明</translation>
    </message>
    <message>
        <source>At most %1 from the best</source>
        <extracomment>Chip: no other choice is better by more than this amount</extracomment>
        <translation>与最优相差至多 %1</translation>
    </message>
    <message>
        <source>Best found in time</source>
        <extracomment>Chip: the time ended before the best choice was proven</extracomment>
        <translation>限时内找到的最佳方案</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理费</translation>
    </message>
    <message>
        <source>Split penalty</source>
        <translation>拆单成本</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Stock-out risk</source>
        <translation>缺货风险</translation>
    </message>
    <message>
        <source>Markdown relief</source>
        <translation>降价减免</translation>
    </message>
    <message>
        <source>%1: %2 of 100 points; %3: %4.</source>
        <translation>%1：%2 分（满分 100）；%3：%4 分。</translation>
    </message>
    <message>
        <source>All of it is at %1; at %2 there is a part.</source>
        <translation>%1货品齐全；%2只有一部分。</translation>
    </message>
    <message>
        <source>With %1 it costs no more than with %2.</source>
        <translation>%1的成本不高于%2。</translation>
    </message>
    <message>
        <source>By itself the order would be %1 cheaper from %2; %3 leaves more to the others.</source>
        <translation>单看此订单，从%2供货会便宜 %1；选择%3能给其他订单留下更多。</translation>
    </message>
    <message>
        <source>It was decided together with other orders that need the same goods or hours: no change for this order alone tells what would have changed the choice.</source>
        <translation>它与需要相同商品或时段的其他订单一起决定：仅就此订单而言，没有哪项单独的变化能说明什么会改变选择。</translation>
    </message>
    <message>
        <source>Not every change was tried that might have led to another choice.</source>
        <translation>并未试遍所有可能导致另一选择的变化。</translation>
    </message>
    <message>
        <source>Only the likeliest changes were tried: a smaller one may do the same.</source>
        <translation>只试过最可能的变化：更小的变化也可能有同样的效果。</translation>
    </message>
    <message>
        <source>Decided together</source>
        <extracomment>Chip: the best choice for several orders at once, though not for this one alone</extracomment>
        <translation>合并决定</translation>
    </message>
    <message>
        <source>Only %1 together can supply a part of it.</source>
        <translation>只有%1一起才能供应其中一部分。</translation>
    </message>
    <message>
        <source>Only %1 can supply a part of it.</source>
        <translation>只有%1能够供应其中一部分。</translation>
    </message>
    <message>
        <source>%1 would divide it otherwise then.</source>
        <extracomment>%1 are the locations that supply an order now</extracomment>
        <translation>那时仍由%1供货，但分配不同。</translation>
    </message>
    <message>
        <source>%1 together would supply a part of it then.</source>
        <translation>那时将由%1一起供应其中一部分。</translation>
    </message>
    <message>
        <source>%1 would supply a part of it then.</source>
        <translation>那时将由%1供应其中一部分。</translation>
    </message>
    <message>
        <source>%1 would supply all of it then.</source>
        <extracomment>%1 are the locations that supply a part of an order now</extracomment>
        <translation>那时%1可以供应全部。</translation>
    </message>
</context>
<context>
    <name>stoa::Desktop</name>
    <message>
        <source>Asking the hub…</source>
        <translation>正在询问中枢…</translation>
    </message>
    <message>
        <source>Making the sample chain</source>
        <translation>正在创建示例连锁</translation>
    </message>
    <message>
        <source>The sample chain could not be opened: %1</source>
        <translation>无法打开示例连锁：%1</translation>
    </message>
    <message>
        <source>Sample PC</source>
        <translation>示例电脑</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>第 %1 天，共 %2 天</translation>
    </message>
    <message>
        <source>The journal of this PC is gone, and with it the key by which the hub knows it. Ask for a code and connect it anew; what could be saved is listed under Sync.</source>
        <translation>本机的本地操作记录已丢失，中枢识别本机所用的密钥也随之丢失。请索取接入码并重新接入；能够挽回的内容列在“同步”中。</translation>
    </message>
</context>
<context>
    <name>stoa::EntryDesk</name>
    <message>
        <source>This is no address of a hub, such as stoa.example.com.</source>
        <translation>这不是中枢地址，正确形式如 stoa.example.com。</translation>
    </message>
    <message>
        <source>Without encryption a hub can only be on this PC. Write the address with https, or without anything in front.</source>
        <translation>不加密时，中枢只能位于本机。请以 https 开头填写地址，或不加任何前缀。</translation>
    </message>
    <message>
        <source>Asking who answers there…</source>
        <translation>正在询问该地址…</translation>
    </message>
    <message>
        <source>Answers in %1, version %2, speaks our language (schema %3)</source>
        <translation>%1内响应，版本 %2，协议相容（模式 %3）</translation>
    </message>
    <message>
        <source>This hub (version %1) speaks schema %2, this program needs %3. The hub needs an update.</source>
        <translation>此中枢（版本 %1）使用模式 %2，本程序需要 %3。中枢需要更新。</translation>
    </message>
    <message>
        <source>This hub (version %1) needs schema %2 or newer, this program speaks %3. Update this program.</source>
        <translation>此中枢（版本 %1）需要模式 %2 或更新，本程序使用 %3。请更新本程序。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the address and the network of this PC.</source>
        <translation>%1 未及时响应。请检查地址和本机网络。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted on this PC, so nothing was sent. Ask the person who looks after the hub.</source>
        <translation>本机不信任 %1 的证书，因此未发送任何内容。请询问中枢的负责人。</translation>
    </message>
    <message>
        <source>%1 gives no encrypted answer. Check the address and the port.</source>
        <translation>%1 没有给出加密响应。请检查地址和端口。</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Stoa hub. Check the address and the port.</source>
        <translation>该地址有响应，但不是 Stoa 中枢。请检查地址和端口。</translation>
    </message>
    <message>
        <source>No answer from %1. Check the address and the network of this PC.</source>
        <translation>%1 没有响应。请检查地址和本机网络。</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in %1.</source>
        <translation>错误尝试过多。%1后可再试。</translation>
    </message>
    <message>
        <source>The hub does not answer, and %1 has not signed in on this PC before. The first time needs the hub; try again once it answers.</source>
        <translation>中枢没有响应，且%1从未在本机登录过。首次登录需要中枢，请待其响应后再试。</translation>
    </message>
    <message>
        <source>The hub does not answer, and the leave to work without it ended on %1. What waits on this PC is kept; sign in once the hub answers again.</source>
        <translation>中枢没有响应，脱离中枢工作的许可已于 %1 到期。本机待发的内容会保留；请待中枢恢复响应后登录。</translation>
    </message>
    <message>
        <source>The hub does not answer. You sign in on this PC alone, until %1 (%2 left). What you do is sent later.</source>
        <translation>中枢没有响应。您仅在本机登录，有效至 %1（剩余 %2）。您的操作将稍后发送。</translation>
    </message>
    <message>
        <source>The hub does not answer. Who has signed in on this PC before can go on without it.</source>
        <translation>中枢没有响应。曾在本机登录过的人可以继续工作。</translation>
    </message>
    <message>
        <source>The hub has shown another key than the one that you compared. Nothing was kept on this PC. Tell the person who looks after the hub.</source>
        <translation>中枢出示的密钥与您核对的不同。本机未保留任何内容。请告知中枢的负责人。</translation>
    </message>
    <message>
        <source>Changes for another hub wait on this PC. They are kept; send them before you connect to this one.</source>
        <translation>本机有待发往另一中枢的更改。它们会保留；请先发送，再连接此中枢。</translation>
    </message>
</context>
<context>
    <name>stoa::FieldWords</name>
    <message>
        <source>Stock account</source>
        <translation>库存账户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>购物车</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>SKU in exchange</source>
        <translation>换货 SKU</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>From</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Part of an order</source>
        <translation>订单的一部分</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Kept together</source>
        <translation>保持同包</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>库存变动</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>库存变动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Channel of the order</source>
        <translation>订单渠道</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Supplier or customer</source>
        <translation>供应商或客户</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>自提地点</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮政编码</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Promised from</source>
        <translation>承诺起始</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>承诺期限</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>To</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>事件类型</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>单位成本</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What the customer wants</source>
        <translation>客户诉求</translation>
    </message>
    <message>
        <source>Service zone</source>
        <translation>服务区域</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>The line of an order with this number</extracomment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Movement %1</source>
        <extracomment>The stock movement with this number, of those that came at once</extracomment>
        <translation>第 %1 笔变动</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>第 %1 项折扣</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <extracomment>What keeps an order from going on, by its number</extracomment>
        <translation>第 %1 项挂起</translation>
    </message>
    <message>
        <source>Property %1</source>
        <extracomment>A property of an article in an order, such as &quot;must stay cold&quot;, by its number</extracomment>
        <translation>第 %1 项属性</translation>
    </message>
    <message>
        <source>Units %1</source>
        <extracomment>What is called off of a line of an order, by its number in the list</extracomment>
        <translation>第 %1 项数量</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field</comment>
        <extracomment>A field within another: &quot;Movement 1: SKU&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stoa::Formats</name>
    <message>
        <source>pcs</source>
        <extracomment>Unit of quantity: pieces, as short as possible</extracomment>
        <translation>件</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>Unit of quantity: kilogram</extracomment>
        <translation>公斤</translation>
    </message>
    <message>
        <source>l</source>
        <extracomment>Unit of quantity: litre</extracomment>
        <translation>升</translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>Unit of quantity: metre</extracomment>
        <translation>米</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Age or duration in seconds, short</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Age or duration in minutes, short</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Age or duration in hours, short</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Age or duration in days, short</extracomment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Duration in milliseconds, short</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 B</source>
        <extracomment>Size in bytes</extracomment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <extracomment>Size in kibibytes</extracomment>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <extracomment>Size in mebibytes</extracomment>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Age or duration in hours and minutes, short</extracomment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Age or duration in days and hours, short</extracomment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A number in per cent, with a space where the language writes one</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>zone</comment>
        <extracomment>A time of the day, or what times follow, and the time zone: &quot;14:00 (UTC+2)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>stoa::GoldenDesk</name>
    <message>
        <source>Save the draft first: golden orders belong to a policy.</source>
        <translation>请先保存草稿：基准订单属于某个策略。</translation>
    </message>
    <message>
        <source>There is no order of this number, or it is not one of your stores.</source>
        <translation>没有此编号的订单，或它不属于您的门店。</translation>
    </message>
    <message>
        <source>It was not routed yet, or the record of that is not kept any more. Route the order first.</source>
        <translation>尚未派单，或派单记录已不再保留。请先为该订单派单。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who expects it and since when; %1 is a person, %2 a day and a time</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) from %1.</source>
        <extracomment>%1 is a list of places</extracomment>
        <translation>
            <numerusform>从%1发 %n 个包裹。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>不发货。</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), from anywhere.</source>
        <translation>
            <numerusform>%n 个包裹，不限地点。</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs %1 at most.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>成本最多 %1。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>A quantity of a SKU: &quot;2 × MUG-1&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>arrives %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>%1 到达</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a place sends; %1 is the place, %2 a list</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stoa::GoldenReason</name>
    <message>
        <source>%1 is %2 ahead by “%3”</source>
        <extracomment>After &quot;because&quot;: %1 is a place, %2 a number of points (&quot;0.03&quot;), %3 what is scored (&quot;Markdown pressure&quot;)</extracomment>
        <translation>%1在“%3”上领先 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>After &quot;because&quot;: %1 is a place, %2 as &quot;has no sellable stock&quot;</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>stoa::HoursForm</name>
    <message>
        <source>Dates with other hours</source>
        <translation>特殊营业日</translation>
    </message>
    <message>
        <source>A time such as 09:00.</source>
        <translation>时间，例如 09:00。</translation>
    </message>
    <message>
        <source>A time such as 21:00.</source>
        <translation>时间，例如 21:00。</translation>
    </message>
    <message>
        <source>It opens and closes at the same time.</source>
        <translation>开门和关门时间相同。</translation>
    </message>
    <message>
        <source>Hours such as 09:00-14:00, 17:00-20:00.</source>
        <translation>时段，例如 09:00-14:00, 17:00-20:00。</translation>
    </message>
    <message>
        <source>Say when it is open, such as 09:00-14:00.</source>
        <translation>请填写营业时段，例如 09:00-14:00。</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>请选择日期。</translation>
    </message>
    <message>
        <source>This date stands above already.</source>
        <translation>该日期上面已有。</translation>
    </message>
</context>
<context>
    <name>stoa::HubDetail</name>
    <message>
        <source>There is no such order.</source>
        <translation>没有这个订单。</translation>
    </message>
    <message>
        <source>There is no such parcel or part of an order.</source>
        <translation>没有这个包裹或订单的这一部分。</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>没有这个来源。</translation>
    </message>
    <message>
        <source>There is no such stock account.</source>
        <translation>没有这个库存账户。</translation>
    </message>
    <message>
        <source>There is no such kind of movement.</source>
        <translation>没有这种库存变动类型。</translation>
    </message>
    <message>
        <source>There is no such movement.</source>
        <translation>没有这笔库存变动。</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>缺少该内容。</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>A text is expected there.</source>
        <translation>此处应为文本。</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>长度超过 %1 个字符。</translation>
    </message>
    <message>
        <source>A whole number is expected there.</source>
        <translation>此处应为整数。</translation>
    </message>
    <message>
        <source>A whole number of thousandths is expected there.</source>
        <translation>此处应为以千分之一计的整数。</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>必须在 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>Yes or no is expected there.</source>
        <translation>此处应为是或否。</translation>
    </message>
    <message>
        <source>A list is expected there.</source>
        <translation>此处应为列表。</translation>
    </message>
    <message>
        <source>A group of fields is expected there.</source>
        <translation>此处应为一组字段。</translation>
    </message>
    <message>
        <source>The list has more than %1 entries.</source>
        <translation>列表超过 %1 项。</translation>
    </message>
    <message>
        <source>It has characters that cannot be shown.</source>
        <translation>含有无法显示的字符。</translation>
    </message>
    <message>
        <source>It is none of the values that are known.</source>
        <translation>不是已知的取值之一。</translation>
    </message>
    <message>
        <source>It is told twice.</source>
        <translation>重复提供了两次。</translation>
    </message>
    <message>
        <source>It has 1 to %1 characters.</source>
        <translation>应为 1 至 %1 个字符。</translation>
    </message>
    <message>
        <source>A date and time with a time zone is expected there.</source>
        <translation>此处应为带时区的日期和时间。</translation>
    </message>
    <message>
        <source>A time from the year 2000 until now is expected there.</source>
        <translation>此处应为 2000 年至现在之间的时间。</translation>
    </message>
    <message>
        <source>A time from the year 2000 on is expected there.</source>
        <translation>此处应为 2000 年以后的时间。</translation>
    </message>
    <message>
        <source>A time from the year 1970 on is expected there.</source>
        <translation>此处应为 1970 年以后的时间。</translation>
    </message>
    <message>
        <source>The promised window ends before it begins.</source>
        <translation>承诺时段的结束早于开始。</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>该时间在将来。</translation>
    </message>
    <message>
        <source>It lies before the order was placed.</source>
        <translation>该时间早于下单时间。</translation>
    </message>
    <message>
        <source>There is no such channel.</source>
        <translation>没有这个渠道。</translation>
    </message>
    <message>
        <source>A customer&apos;s token (cus_…) is expected there.</source>
        <translation>此处应为客户标识（cus_…）。</translation>
    </message>
    <message>
        <source>A currency of three letters is expected there, such as EUR.</source>
        <translation>此处应为三个字母的货币代码，如 EUR。</translation>
    </message>
    <message>
        <source>The goods are sold in %1.</source>
        <translation>该商品以 %1 销售。</translation>
    </message>
    <message>
        <source>What is shipped needs a country.</source>
        <translation>需要配送的订单必须有国家/地区。</translation>
    </message>
    <message>
        <source>A country of two capital letters is expected there, such as GR.</source>
        <translation>此处应为两个大写字母的国家/地区代码，如 GR。</translation>
    </message>
    <message>
        <source>What is shipped needs coordinates, a zone or a postal code.</source>
        <translation>需要配送的订单必须有坐标、区域或邮政编码。</translation>
    </message>
    <message>
        <source>These coordinates are not on the globe.</source>
        <translation>该坐标不在地球范围内。</translation>
    </message>
    <message>
        <source>What is shipped is not collected anywhere.</source>
        <translation>需要配送的订单不能有自提地点。</translation>
    </message>
    <message>
        <source>What is collected needs a location.</source>
        <translation>自提订单必须有地点。</translation>
    </message>
    <message>
        <source>The quantity must be more than nothing.</source>
        <translation>数量必须大于零。</translation>
    </message>
    <message>
        <source>The quantity is too large.</source>
        <translation>数量过大。</translation>
    </message>
    <message>
        <source>The article is counted in whole pieces.</source>
        <translation>该商品按整件计数。</translation>
    </message>
    <message>
        <source>The article is counted in another unit by now.</source>
        <translation>该商品现已改用其他计量单位。</translation>
    </message>
    <message>
        <source>The price is too high.</source>
        <translation>价格过高。</translation>
    </message>
    <message>
        <source>The amount is too high.</source>
        <translation>金额过高。</translation>
    </message>
    <message>
        <source>The total is too high.</source>
        <translation>合计过高。</translation>
    </message>
    <message>
        <source>The amount is too high, or less than nothing.</source>
        <translation>金额过高或为负数。</translation>
    </message>
    <message>
        <source>The tax is a part of the price and cannot be more than that.</source>
        <translation>税额包含在价格中，不能超过价格。</translation>
    </message>
    <message>
        <source>The discounts are more than the price, or one of them is nothing.</source>
        <translation>折扣合计超过价格，或其中有一项为零。</translation>
    </message>
    <message>
        <source>An order has at least one line.</source>
        <translation>订单至少有一行。</translation>
    </message>
    <message>
        <source>There is no movement in it.</source>
        <translation>其中没有库存变动。</translation>
    </message>
    <message>
        <source>The code has characters that codes do not have, or too many.</source>
        <translation>代码含有不允许的字符，或者过长。</translation>
    </message>
    <message>
        <source>An id that begins with %1 is expected there.</source>
        <translation>此处应为以 %1 开头的标识。</translation>
    </message>
    <message>
        <source>The order is named by its id, or by its channel and number.</source>
        <translation>订单须以其标识，或以渠道和编号指明。</translation>
    </message>
    <message>
        <source>The parcel is named by its tracking number, or by its fulfilment.</source>
        <translation>包裹须以运单号或履约单指明。</translation>
    </message>
    <message>
        <source>Units are expected there; for the whole order the field is left out.</source>
        <translation>此处应为数量；若为整个订单，则不填该字段。</translation>
    </message>
    <message>
        <source>More is called off than has stayed in the house.</source>
        <translation>取消的数量多于尚未发出的数量。</translation>
    </message>
    <message>
        <source>No carrier takes what customers collect.</source>
        <translation>客户自提的商品不由承运商运送。</translation>
    </message>
    <message>
        <source>The order is: %1.</source>
        <translation>订单状态：%1。</translation>
    </message>
    <message>
        <source>After “%1” comes no “%2”.</source>
        <translation>“%1”之后不能是“%2”。</translation>
    </message>
    <message>
        <source>It moves from an account to the same one.</source>
        <translation>转出与转入为同一账户。</translation>
    </message>
    <message>
        <source>This kind of movement does not go between these accounts.</source>
        <translation>这种库存变动不能在这些账户之间进行。</translation>
    </message>
    <message>
        <source>The reason does not go with this kind of movement.</source>
        <translation>该原因不适用于这种库存变动。</translation>
    </message>
    <message>
        <source>Whoever told it has no right to movements outside of the stores.</source>
        <translation>提交方无权处理门店以外的库存变动。</translation>
    </message>
    <message>
        <source>Its id belongs to another movement.</source>
        <translation>其标识属于另一笔库存变动。</translation>
    </message>
    <message>
        <source>It has characters that cannot be shown, or too many.</source>
        <translation>含有无法显示的字符，或者过长。</translation>
    </message>
    <message>
        <source>The reference of a cart is expected there, not the id of an order.</source>
        <translation>此处应为购物车的编号，而不是订单的标识。</translation>
    </message>
    <message>
        <source>Whoever told it has no right to stock that is kept for customers.</source>
        <translation>提交方无权动用为客户预留的库存。</translation>
    </message>
    <message>
        <source>The quantity must be more than nothing, and at most %1.</source>
        <translation>数量必须大于零且不超过 %1。</translation>
    </message>
    <message>
        <source>The id is not complete, or has a mistake in it.</source>
        <translation>标识不完整或有误。</translation>
    </message>
    <message>
        <source>This stock account needs a location.</source>
        <translation>此库存账户需要指定地点。</translation>
    </message>
    <message>
        <source>This stock account has no location.</source>
        <translation>此库存账户不带地点。</translation>
    </message>
    <message>
        <source>The stock would become larger than can be counted.</source>
        <translation>库存将超出可计数的范围。</translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation>订单中没有这一行。</translation>
    </message>
    <message>
        <source>The line is named twice.</source>
        <translation>该行被重复指定。</translation>
    </message>
    <message>
        <source>No units are named.</source>
        <translation>未指定数量。</translation>
    </message>
    <message>
        <source>Nothing of the order is left to be supplied.</source>
        <translation>订单已没有待供应的商品。</translation>
    </message>
    <message>
        <source>Only %2 can be taken of it, not %4.</source>
        <translation>最多只能扣减 %2，不能扣减 %4。</translation>
    </message>
    <message>
        <source>A return has at least one line.</source>
        <translation>退货至少要有一行。</translation>
    </message>
    <message>
        <source>An article to exchange for is named, but nothing is exchanged.</source>
        <translation>指定了换货商品，但这并不是换货。</translation>
    </message>
    <message>
        <source>The permission “%1” is missing.</source>
        <translation>缺少“%1”权限。</translation>
    </message>
    <message>
        <source>The permission “%1” is needed for all stores.</source>
        <translation>需要对所有门店的“%1”权限。</translation>
    </message>
    <message>
        <source>The location is not among the stores that one works for.</source>
        <translation>该地点不在所负责的门店之列。</translation>
    </message>
    <message>
        <source>It has more than %1 fields.</source>
        <translation>其字段多于 %1 个。</translation>
    </message>
    <message>
        <source>It is written in a format that is not known.</source>
        <translation>其格式未知。</translation>
    </message>
    <message>
        <source>It is not in quarantine any more.</source>
        <translation>它已不在隔离区。</translation>
    </message>
</context>
<context>
    <name>stoa::InventoryDesk</name>
    <message>
        <source>Sign in to export.</source>
        <translation>请登录后再导出。</translation>
    </message>
    <message>
        <source>Your role does not allow exporting.</source>
        <translation>您的角色无权导出。</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>库存项</translation>
    </message>
    <message>
        <source>last hour</source>
        <extracomment>Choices of the filter for when a position last changed</extracomment>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>over 30 days ago</source>
        <translation>30 天以前</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter that is on: column and what is asked of it, e.g. &quot;Sellable ≤ 70&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sign in to adjust stock.</source>
        <translation>请登录后再调整库存。</translation>
    </message>
    <message>
        <source>Your role does not allow adjusting stock.</source>
        <translation>您的角色无权调整库存。</translation>
    </message>
    <message>
        <source>You may adjust stock of your own stores only, not of %1.</source>
        <translation>您只能调整自己门店的库存，不能调整%1的库存。</translation>
    </message>
    <message numerus="yes">
        <source>adjustment of %n position(s)</source>
        <translation>
            <numerusform>调整 %n 个库存项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::NetworkDesk</name>
    <message>
        <source>Sign in to change the network.</source>
        <translation>请登录后再修改网络。</translation>
    </message>
    <message>
        <source>Your role lacks the permission “%1”.</source>
        <extracomment>%1 is what a role may allow</extracomment>
        <translation>您的角色没有“%1”权限。</translation>
    </message>
    <message>
        <source>You may change your own stores only, not %1.</source>
        <translation>您只能修改自己的门店，不能修改%1。</translation>
    </message>
    <message>
        <source>All stores share this: it is changed by somebody who works for all of them.</source>
        <translation>此项由所有门店共用，须由负责全部门店的人修改。</translation>
    </message>
    <message>
        <source>shift from %1 to %2</source>
        <translation>从%1到%2的调配</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>This hour</source>
        <translation>本小时</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>fulfilments</comment>
        <translation>未结</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>截单</translation>
    </message>
    <message>
        <source>Parcels, 28 days</source>
        <translation>包裹，28 天</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>carrier</comment>
        <extracomment>State of a carrier</extracomment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>carrier</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation>未按时</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评定</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>最忙时段</translation>
    </message>
    <message>
        <source>Of usable</source>
        <translation>占可用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Hours over</source>
        <translation>超限小时</translation>
    </message>
    <message>
        <source>Hours cannot be read</source>
        <translation>营业时间无法读取</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Takes no orders</source>
        <translation>不接单</translation>
    </message>
    <message>
        <source>Off until %1</source>
        <translation>停用至 %1</translation>
    </message>
    <message>
        <source>Switched off</source>
        <extracomment>No orders are routed to a location</extracomment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>location</comment>
        <extracomment>State of a location: takes orders</extracomment>
        <translation>营业中</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>现已打烊</translation>
    </message>
    <message>
        <source>Within</source>
        <comment>hours</comment>
        <extracomment>Column of service goals: the hours in which an order is at the door</extracomment>
        <translation>时限</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From one figure to another, before the sign of per cent: &quot;85–95&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>fulfilments</comment>
        <translation>逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>State of a location: so many fulfilments are past the time when they were due</extracomment>
        <translation>
            <numerusform>%n 单逾期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::NetworkWords</name>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Dark store</source>
        <extracomment>A store without customers, that picks orders only</extracomment>
        <translation>前置仓</translation>
    </message>
    <message>
        <source>Micro-fulfilment</source>
        <translation>微型履约仓</translation>
    </message>
    <message>
        <source>Locker point</source>
        <extracomment>A kind of location: boxes that customers open</extracomment>
        <translation>自提柜点</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>网店</translation>
    </message>
    <message>
        <source>Ship from store</source>
        <translation>门店发货</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>An hour in which a location takes no orders</extracomment>
        <translation>休息</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>An hour with capacity left</extracomment>
        <translation>有余量</translation>
    </message>
    <message>
        <source>In the buffer</source>
        <extracomment>Only the capacity that is kept back for peaks is left</extracomment>
        <translation>动用缓冲</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A way of fulfilling, and how full it is</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Below</source>
        <extracomment>Under the band of a service goal</extracomment>
        <translation>低于</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>危险品</translation>
    </message>
    <message>
        <source>Cold goods</source>
        <translation>冷藏品</translation>
    </message>
    <message>
        <source>Oversize goods</source>
        <translation>超大件</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>So many hours, short: &quot;24 h&quot;</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>全天营业</translation>
    </message>
    <message>
        <source>No opening hours</source>
        <translation>无营业时间</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>营业至 %1</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>%1 开门</translation>
    </message>
    <message>
        <source>Opens %1 %2</source>
        <extracomment>%1 is a weekday, %2 a time</extracomment>
        <translation>%1 %2 开门</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>%1 开门</translation>
    </message>
    <message>
        <source>Till sales</source>
        <extracomment>What a location offers: it sells over the counter</extracomment>
        <translation>收银台销售</translation>
    </message>
</context>
<context>
    <name>stoa::NodeForm</name>
    <message>
        <source>Orders are routed here</source>
        <translation>接受派单</translation>
    </message>
    <message>
        <source>Cut-off times</source>
        <translation>截单时间</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Cost per parcel</source>
        <translation>每包裹成本</translation>
    </message>
    <message>
        <source>Cost per unit</source>
        <translation>每件成本</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Farthest destination</source>
        <translation>最远目的地</translation>
    </message>
    <message>
        <source>Kept for collecting</source>
        <translation>自提保留</translation>
    </message>
    <message>
        <source>Curbside bays</source>
        <translation>路边自提车位</translation>
    </message>
    <message>
        <source>Locker boxes</source>
        <translation>自提柜格口</translation>
    </message>
    <message>
        <source>Choose a carrier.</source>
        <translation>请选择承运商。</translation>
    </message>
    <message>
        <source>This carrier and zone have a cut-off above already.</source>
        <translation>该承运商和区域上面已有截单时间。</translation>
    </message>
    <message>
        <source>Say why, for whoever wonders.</source>
        <translation>请说明原因，方便他人了解。</translation>
    </message>
    <message>
        <source>At most 200 characters.</source>
        <translation>最多 200 个字符。</translation>
    </message>
    <message>
        <source>A currency&apos;s code such as EUR.</source>
        <translation>货币代码，例如 EUR。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hour(s) have more orders already; they stay, and new ones go elsewhere.</source>
        <extracomment>%1 is a way of fulfilling</extracomment>
        <translation>
            <numerusform>%1：有 %n 个小时的订单已超出；已有的保留，新单派往别处。</numerusform>
        </translation>
    </message>
    <message>
        <source>GS1 company prefix</source>
        <translation>GS1 厂商识别代码</translation>
    </message>
    <message>
        <source>4 to 12 digits, as GS1 gave them to the company.</source>
        <translation>4 至 12 位数字，由 GS1 分配给公司。</translation>
    </message>
</context>
<context>
    <name>stoa::Office</name>
    <message>
        <source>Head office</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>The hub has ended this sign-in.</source>
        <translation>中枢已结束此次登录。</translation>
    </message>
    <message>
        <source>What was entered is kept on this PC and is sent after you sign in again.</source>
        <translation>已录入的内容保存在本机上，重新登录后会发送。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>You are signed in on this PC alone.</source>
        <translation>您目前仅在本机登录。</translation>
    </message>
    <message>
        <source>What you enter is kept on this PC. Sign in once more when the hub is there, and it is sent.</source>
        <translation>您录入的内容保存在本机上。中枢恢复后请再次登录，内容即会发送。</translation>
    </message>
    <message>
        <source>The hub is back.</source>
        <translation>中枢已恢复。</translation>
    </message>
    <message>
        <source>Sign in once more to work with it.</source>
        <translation>请重新登录以继续使用。</translation>
    </message>
</context>
<context>
    <name>stoa::OrderActionForm</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What is decided and about which order, as in &quot;Put on hold: E-104382&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s)</source>
        <extracomment>What is decided and about how many orders, as in &quot;Put on hold: 12 orders&quot;</extracomment>
        <translation>
            <numerusform>%1：%n 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>A note has at most %1 characters; this one has %2.</source>
        <translation>备注最多 %1 个字符，当前为 %2 个。</translation>
    </message>
    <message>
        <source>The note has characters that are no text.</source>
        <translation>备注中含有非文本字符。</translation>
    </message>
    <message>
        <source>Write what others should know.</source>
        <translation>写下其他人应知道的内容。</translation>
    </message>
    <message>
        <source>Choose where the units shall be supplied from.</source>
        <translation>请选择由哪里供货。</translation>
    </message>
    <message>
        <source>Say how many units are moved.</source>
        <translation>请填写要移动多少件。</translation>
    </message>
    <message>
        <source>goes to the router</source>
        <translation>交由系统派单</translation>
    </message>
    <message>
        <source>held for this already; the note changes</source>
        <translation>已因此挂起；备注将更改</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>挂起：%1</translation>
    </message>
    <message>
        <source>not held for this</source>
        <translation>未因此挂起</translation>
    </message>
    <message>
        <source>hold taken off: %1</source>
        <translation>解除挂起：%1</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>what has not left is cancelled</source>
        <translation>未发出的将被取消</translation>
    </message>
    <message>
        <source>units cancelled: %1</source>
        <translation>取消件数：%1</translation>
    </message>
    <message>
        <source>routed again</source>
        <translation>重新派单</translation>
    </message>
    <message>
        <source>routed again, not from %1</source>
        <translation>重新派单，不从%1发货</translation>
    </message>
    <message>
        <source>units moved: %1</source>
        <translation>移动件数：%1</translation>
    </message>
    <message>
        <source>units moved to %1: %2</source>
        <translation>移至%1的件数：%2</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>优先级：%1</translation>
    </message>
    <message>
        <source>gets the note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>held; goes on when the hold is taken off</source>
        <translation>已挂起；解除挂起后继续</translation>
    </message>
    <message>
        <source>approved already</source>
        <translation>已批准</translation>
    </message>
</context>
<context>
    <name>stoa::OrderPage</name>
    <message>
        <source>%1 · placed %2</source>
        <extracomment>Head of an order: where it came from and goes to, and when it was placed</extracomment>
        <translation>%1 · 下单于 %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>晚 %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>提前 %1</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>%1 not at any location yet: cancelled.</source>
        <translation>%1尚未分配地点：将取消。</translation>
    </message>
    <message>
        <source>%1 at %2: %3 taken back, picked goods go back to the shelf.</source>
        <translation>%1（%2）：收回 %3，已拣商品放回货架。</translation>
    </message>
    <message>
        <source>%1 at %2: %3 taken back.</source>
        <translation>%1（%2）：收回 %3。</translation>
    </message>
    <message>
        <source>%1 from %2: %3 left already and stay sold.</source>
        <translation>%1（%2）：%3已发出，仍算售出。</translation>
    </message>
    <message>
        <source>It is paid: somebody gets the task to pay the money back.</source>
        <translation>已付款：将有人收到退款任务。</translation>
    </message>
    <message>
        <source>Nothing was captured; the authorisation is not used for what is cancelled.</source>
        <translation>尚未扣款；授权不用于已取消的部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 units</source>
        <extracomment>A quantity that is not whole, as in &quot;1.5 units&quot;</extracomment>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Qty</source>
        <extracomment>Title of a narrow column: quantity</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <extracomment>Title of a column; %1 is a currency: price of one unit</extracomment>
        <translation>单价 %1</translation>
    </message>
    <message>
        <source>Off %1</source>
        <extracomment>Title of a column; %1 is a currency: what discounts take off</extracomment>
        <translation>优惠 %1</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Title of a column: where a discount came from</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Net %1</source>
        <extracomment>Title of a column; %1 is a currency: what the line costs</extracomment>
        <translation>净额 %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Foot of the lines of an order: &quot;3 lines&quot; and &quot;7 units&quot;
----------
A part of an order: &quot;6 units&quot; and what they cost
----------
A return: &quot;2 units&quot;, then &quot;Refund&quot; or &quot;Exchange&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>The latest moment of a step: a time or a day</extracomment>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>box %1</source>
        <extracomment>The code of the box in which something is packed</extracomment>
        <translation>箱 %1</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 公斤</translation>
    </message>
    <message>
        <source>bay %1</source>
        <extracomment>The place at the kerb where the customer waits</extracomment>
        <translation>车位 %1</translation>
    </message>
    <message>
        <source>List, %1</source>
        <extracomment>Money of an order: what all units cost without discounts; %1 is &quot;7 units&quot;</extracomment>
        <translation>标价，%1</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>of which tax</source>
        <extracomment>Money of an order: the tax that is contained in the sum</extracomment>
        <translation>其中税额</translation>
    </message>
    <message>
        <source>of which cancelled</source>
        <translation>其中已取消</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Captured when shipped</source>
        <translation>发货时扣款</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>%1, %2 paid back</source>
        <extracomment>A return: its units and wish, then what was paid back</extracomment>
        <translation>%1，已退 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A task and where it is to be done</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>an API key</source>
        <extracomment>Who did it: a program with a key</extracomment>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Units moved from one location to another</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Kept until</source>
        <extracomment>Timeline: until when somebody may collect</extracomment>
        <translation>保留至</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <extracomment>Timeline: until when a carrier takes goods</extracomment>
        <translation>截单</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Timeline: until when the work on a part is to be done</extracomment>
        <translation>到期</translation>
    </message>
    <message>
        <source>as told to the customer</source>
        <translation>已告知客户</translation>
    </message>
    <message>
        <source>later than promised</source>
        <translation>晚于承诺</translation>
    </message>
    <message>
        <source>as planned now</source>
        <translation>按当前计划</translation>
    </message>
    <message>
        <source>No carrier was chosen for it, so there is no label.</source>
        <translation>尚未选择承运商，因此没有标签。</translation>
    </message>
    <message>
        <source>Without the hub the carrier gives no number, so there is no label yet.</source>
        <translation>没有中枢，承运商就不给单号，因此还没有标签。</translation>
    </message>
    <message>
        <source>in a walk</source>
        <extracomment>A fulfilment that is picked in a walk for several orders</extracomment>
        <translation>在拣货路线中</translation>
    </message>
    <message>
        <source>no location could supply it in time</source>
        <translation>没有地点能够及时供货</translation>
    </message>
    <message>
        <source>the customer was reminded to collect it</source>
        <translation>已提醒客户取货</translation>
    </message>
    <message>
        <source>Without the hub the carrier cannot be told, so the label stays.</source>
        <translation>没有中枢，无法通知承运商，因此标签保留。</translation>
    </message>
    <message>
        <source>its label %1 was cancelled</source>
        <extracomment>Timeline: %1 is the number of a parcel</extracomment>
        <translation>其标签 %1 已取消</translation>
    </message>
    <message>
        <source>its label is on the carrier&apos;s manifest %1: the parcel is to be fetched back</source>
        <extracomment>Timeline: %1 is the number of what a carrier was told that it takes along</extracomment>
        <translation>其标签已列入承运商的交接清单 %1：须将包裹取回</translation>
    </message>
    <message>
        <source>ready %1 late</source>
        <extracomment>Of a promise: how much later than promised the goods stood ready for the customer</extracomment>
        <translation>备好时已迟 %1</translation>
    </message>
    <message>
        <source>ready in time</source>
        <extracomment>Of a promise: the goods stood ready for the customer before the promised time was over</extracomment>
        <translation>按时备好</translation>
    </message>
    <message>
        <source>No time</source>
        <extracomment>Of a promise: the customer was told no time</extracomment>
        <translation>无时间</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不确定</translation>
    </message>
    <message>
        <source>%1 of %2 not supplied yet</source>
        <extracomment>Of an order: %1 is a number of units that no location supplies yet, %2 as in &quot;13 units&quot;</extracomment>
        <translation>%2中还有 %1 件未分配</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>Of the time when the goods were expected: so long ago, and they are not there</extracomment>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>stoa::OrderTableModel</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Title of a column: the locations from which an order is supplied</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Title of a column: city and zone to which an order goes</extracomment>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Waits for stock</source>
        <translation>等待库存</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>A state and how many parts of an order have it, as in &quot;Packed: 1 of 2&quot;</extracomment>
        <translation>%1：%2/%3</translation>
    </message>
    <message>
        <source>Placed %1</source>
        <translation>下单于 %1</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>晚 %1</translation>
    </message>
    <message>
        <source>Expected %1, late by %2</source>
        <translation>预计 %1，晚 %2</translation>
    </message>
    <message>
        <source>The hub refused a change of this order; its page says what happened.</source>
        <translation>中枢拒绝了此订单的一项更改；订单页面有说明。</translation>
    </message>
    <message>
        <source>Changed here; the hub has not confirmed it yet.</source>
        <translation>已在此更改；中枢尚未确认。</translation>
    </message>
</context>
<context>
    <name>stoa::OrderViews</name>
    <message>
        <source>To do here</source>
        <translation>本店待办</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Waiting for stock</source>
        <translation>等待库存</translation>
    </message>
    <message>
        <source>Ready for pickup</source>
        <translation>待自提</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A view: all orders</extracomment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>stoa::OrderWords</name>
    <message>
        <source>Created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>Hold taken off</source>
        <translation>已解除挂起</translation>
    </message>
    <message>
        <source>To be routed</source>
        <translation>待派单</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>已派单</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Backordered</source>
        <translation>缺货待补</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>拣货中</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>拣货短缺</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>已拣货</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>Ready for pickup</source>
        <translation>待自提</translation>
    </message>
    <message>
        <source>Customer is here</source>
        <translation>客户已到</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>已自提</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>逾期未取</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Delivery problem</source>
        <translation>配送异常</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退回重派</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>履约取消</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回货架</translation>
    </message>
    <message>
        <source>Promise changed</source>
        <translation>承诺时间变更</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已转移</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>优先级变更</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Return opened</source>
        <translation>退货已新建</translation>
    </message>
    <message>
        <source>Return closed</source>
        <translation>退货已关闭</translation>
    </message>
    <message>
        <source>Handed over though cancelled</source>
        <translation>取消后仍已交付</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新订单</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>挂起中</translation>
    </message>
    <message>
        <source>Partly fulfilled</source>
        <translation>部分履约</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>已分配</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>已履约</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退货</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收货</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已验货</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>已换货</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Ship to home</source>
        <translation>送货上门</translation>
    </message>
    <message>
        <source>Click and collect</source>
        <translation>门店自提</translation>
    </message>
    <message>
        <source>Curbside</source>
        <translation>路边自提</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>自提柜</translation>
    </message>
    <message>
        <source>Ship to store</source>
        <translation>发货到店</translation>
    </message>
    <message>
        <source>Fraud check</source>
        <translation>欺诈核查</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>尚未付款</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>部分退款</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>付款失败</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Not there at all</source>
        <translation>完全没有</translation>
    </message>
    <message>
        <source>Fewer than the record says</source>
        <translation>少于账面数量</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Worn display piece</source>
        <translation>陈列品已磨损</translation>
    </message>
    <message>
        <source>Too busy now</source>
        <translation>目前太忙</translation>
    </message>
    <message>
        <source>Better from one place</source>
        <translation>由一处发货更好</translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>重新销售</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>翻新</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>退回供应商</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>不想要了</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>尺码不对</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>到货时损坏</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>Another item came</source>
        <translation>收到其他商品</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>送达太晚</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Look at a handover</source>
        <translation>核查交付</translation>
    </message>
    <message>
        <source>Fetch a parcel back</source>
        <translation>追回包裹</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>致电客户</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>网店</translation>
    </message>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>批发</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an order and its part (&quot;E-104382 F1&quot;), %2 a state (&quot;Picked&quot;)</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Work on %1</source>
        <translation>处理 %1</translation>
    </message>
    <message>
        <source>Decision about %1</source>
        <translation>关于 %1 的决定</translation>
    </message>
    <message>
        <source>Open a return of %1</source>
        <translation>为 %1 新建退货</translation>
    </message>
    <message>
        <source>Close the task %1</source>
        <translation>关闭任务 %1</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>套装</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>危险品</translation>
    </message>
    <message>
        <source>Kept cold</source>
        <translation>冷藏</translation>
    </message>
    <message>
        <source>Oversize</source>
        <translation>超大件</translation>
    </message>
    <message>
        <source>Urban</source>
        <extracomment>A service zone</extracomment>
        <translation>市区</translation>
    </message>
    <message>
        <source>Suburban</source>
        <translation>郊区</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>乡村</translation>
    </message>
    <message>
        <source>No stock</source>
        <translation>无库存</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>客户服务</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>verb</comment>
        <translation>批准</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <comment>verb</comment>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Take the hold off</source>
        <comment>verb</comment>
        <translation>解除挂起</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>verb</comment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <comment>verb</comment>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Route again</source>
        <comment>verb</comment>
        <translation>重新派单</translation>
    </message>
    <message>
        <source>Move units</source>
        <comment>verb</comment>
        <translation>移动件数</translation>
    </message>
    <message>
        <source>Change priority</source>
        <comment>verb</comment>
        <translation>更改优先级</translation>
    </message>
    <message>
        <source>Change payment</source>
        <comment>verb</comment>
        <translation>更改付款</translation>
    </message>
    <message>
        <source>Add a note</source>
        <comment>verb</comment>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>无库存</translation>
    </message>
    <message>
        <source>The store is closed</source>
        <translation>门店已打烊</translation>
    </message>
    <message>
        <source>Not accepted in time</source>
        <extracomment>Why a location lost a part of an order: it never said that it does it</extracomment>
        <translation>未及时接单</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>routed again</source>
        <translation>重新派单</translation>
    </message>
    <message>
        <source>the order was cancelled</source>
        <translation>订单已取消</translation>
    </message>
    <message>
        <source>another place handed the goods over</source>
        <extracomment>Why a part was called off: the customer has the goods already</extracomment>
        <translation>货品已由其他地点交付</translation>
    </message>
    <message>
        <source>the address is wrong or incomplete</source>
        <extracomment>Why a parcel could not be delivered</extracomment>
        <translation>地址错误或不完整</translation>
    </message>
    <message>
        <source>the parcel is damaged</source>
        <translation>包裹已损坏</translation>
    </message>
    <message>
        <source>nobody was there</source>
        <translation>无人在场</translation>
    </message>
</context>
<context>
    <name>stoa::OrdersDesk</name>
    <message>
        <source>Open</source>
        <extracomment>Choice of a filter: all orders that are not closed</extracomment>
        <translation>未结</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>Choice of a filter; %1 is a duration</extracomment>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>Choice of a filter; %1 is a duration</extracomment>
        <translation>不到 %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>within %1</source>
        <extracomment>Choice of a filter: promised within the next hours or days</extracomment>
        <translation>%1内</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that is on: name of the column and what is asked</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter that is on; %1 is what was typed</extracomment>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任何地点</translation>
    </message>
    <message>
        <source>To do at</source>
        <translation>待办地点</translation>
    </message>
    <message>
        <source>To be accepted at</source>
        <translation>待接受地点</translation>
    </message>
    <message>
        <source>Ready for pickup at</source>
        <translation>待自提地点</translation>
    </message>
    <message>
        <source>Waits for stock</source>
        <translation>等待库存</translation>
    </message>
    <message>
        <source>Sign in to work with orders.</source>
        <translation>请登录以处理订单。</translation>
    </message>
    <message>
        <source>Your role does not allow deciding about orders.</source>
        <translation>您的角色不允许对订单作决定。</translation>
    </message>
    <message>
        <source>Your role does not allow picking and packing.</source>
        <translation>您的角色不允许拣货和打包。</translation>
    </message>
    <message>
        <source>You may work at your own stores only, not at %1.</source>
        <translation>您只能在自己的门店工作，不能在%1。</translation>
    </message>
    <message>
        <source>Sign in to see who gets the goods.</source>
        <translation>请登录以查看收货人。</translation>
    </message>
    <message>
        <source>Your role does not show who gets the goods.</source>
        <translation>您的角色不显示收货人。</translation>
    </message>
    <message numerus="yes">
        <source>hold of %n order(s)</source>
        <extracomment>What can be undone</extracomment>
        <translation>
            <numerusform>挂起 %n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release of %n order(s)</source>
        <extracomment>What can be undone</extracomment>
        <translation>
            <numerusform>解除挂起 %n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>priority of %n order(s)</source>
        <extracomment>What can be undone</extracomment>
        <translation>
            <numerusform>%n 个订单的优先级</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::PackJob</name>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1：%2 / %3。</translation>
    </message>
    <message>
        <source>All of %1 are in the box already. This one is too many.</source>
        <translation>%1 已全部装箱。这一件多余。</translation>
    </message>
    <message>
        <source>%1 does not belong into this box.</source>
        <translation>%1 不应装入此箱。</translation>
    </message>
    <message>
        <source>A weight in kilograms above zero, for example 1.24.</source>
        <translation>大于零的重量（公斤），例如 1.24。</translation>
    </message>
    <message>
        <source>The carrier&apos;s number has at most %1 characters.</source>
        <translation>承运商单号最多 %1 个字符。</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>此订单已不在这里。</translation>
    </message>
    <message>
        <source>It is packed already.</source>
        <translation>已打包。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not checked yet. Scan each unit or tick the line.</source>
        <translation>
            <numerusform>还有 %n 行尚未核对。请逐件扫描或勾选该行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer collects it, so there is no label.</source>
        <translation>由客户自提，因此没有标签。</translation>
    </message>
    <message>
        <source>Without the hub the carrier gives no number. Scan the number of its own label, or pack now and print the label later.</source>
        <translation>没有中枢，承运商无法提供单号。请扫描其自有标签上的单号，或现在打包，稍后打印标签。</translation>
    </message>
    <message>
        <source>The hub is asked for the label.</source>
        <translation>正在向中枢请求标签。</translation>
    </message>
    <message>
        <source>The number is on the carrier&apos;s own label. Pack it, then a label with it can be printed.</source>
        <translation>该单号在承运商自己的标签上。请先打包，然后即可打印带该单号的标签。</translation>
    </message>
    <message>
        <source>No carrier was chosen for it. Scan the number of the carrier&apos;s own label.</source>
        <translation>尚未选择承运商。请扫描承运商自己标签上的单号。</translation>
    </message>
</context>
<context>
    <name>stoa::ParcelLabels</name>
    <message>
        <source>No carrier that the hub knows was chosen for it. Scan the number of the carrier&apos;s own label.</source>
        <translation>所选承运商不为中枢所知。请扫描承运商自己标签上的单号。</translation>
    </message>
    <message>
        <source>The carrier does not take this parcel with the service that was chosen. Look at the address and the weight, or scan the number of another label.</source>
        <translation>承运商不接受以所选服务寄送此包裹。请检查地址和重量，或扫描其他标签的单号。</translation>
    </message>
    <message>
        <source>The hub has a number for it already. It comes to this PC in a moment; print then.</source>
        <translation>中枢已有单号，稍后会传到此电脑；届时再打印。</translation>
    </message>
    <message>
        <source>The hub did not answer. Scan the number of the carrier&apos;s own label, or pack now and print the label later: it is bought only once.</source>
        <translation>中枢没有应答。请扫描承运商自己标签上的单号，或现在打包、稍后打印标签：标签只会购买一次。</translation>
    </message>
    <message>
        <source>A manifest of the carrier names the parcel already, so the carrier expects it. Keep the parcel back and call the carrier.</source>
        <translation>包裹已列入承运商的交接清单，承运商会来取。请留下包裹并致电承运商。</translation>
    </message>
    <message>
        <source>The parcel has left already. Call the carrier to stop it.</source>
        <translation>包裹已发出。请致电承运商拦截。</translation>
    </message>
    <message>
        <source>The hub bought no label for it: the number was typed in here or told by another program. Cancel it where it was bought.</source>
        <translation>该标签不是由中枢购买：单号是在此输入或由其他程序提供的。请在购买处取消。</translation>
    </message>
    <message>
        <source>The hub did not answer. Try it again later: nothing is cancelled twice.</source>
        <translation>中枢没有应答。请稍后重试：不会重复取消。</translation>
    </message>
</context>
<context>
    <name>stoa::PermissionText</name>
    <message>
        <source>See the catalogue</source>
        <translation>查看商品目录</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation>修改商品目录</translation>
    </message>
    <message>
        <source>See what items cost</source>
        <translation>查看商品成本</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>修改价格</translation>
    </message>
    <message>
        <source>See locations</source>
        <translation>查看地点</translation>
    </message>
    <message>
        <source>Change locations and reasons</source>
        <translation>修改地点和原因</translation>
    </message>
    <message>
        <source>See stock</source>
        <translation>查看库存</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>调整库存</translation>
    </message>
    <message>
        <source>Record sales, returns and receipts</source>
        <translation>登记销售、退货和收货</translation>
    </message>
    <message>
        <source>See movements</source>
        <translation>查看变动</translation>
    </message>
    <message>
        <source>Change safety stock</source>
        <translation>修改安全库存</translation>
    </message>
    <message>
        <source>See users and roles</source>
        <translation>查看用户和角色</translation>
    </message>
    <message>
        <source>Change users</source>
        <translation>修改用户</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>修改角色</translation>
    </message>
    <message>
        <source>See PCs</source>
        <translation>查看电脑</translation>
    </message>
    <message>
        <source>Connect and suspend PCs</source>
        <translation>接入和暂停电脑</translation>
    </message>
    <message>
        <source>See the audit trail</source>
        <translation>查看审计日志</translation>
    </message>
    <message>
        <source>Run imports</source>
        <translation>执行导入</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Discard refused changes</source>
        <translation>放弃被拒绝的更改</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation>管理 Webhook</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>Approve, hold, route and cancel orders</source>
        <translation>批准、挂起、派单和取消订单</translation>
    </message>
    <message>
        <source>Pick, pack and hand over</source>
        <translation>拣货、打包和交付</translation>
    </message>
    <message>
        <source>Take returns</source>
        <translation>受理退货</translation>
    </message>
    <message>
        <source>Report orders and deliveries</source>
        <translation>上报订单和配送情况</translation>
    </message>
    <message>
        <source>See who gets the goods</source>
        <translation>查看收货人</translation>
    </message>
    <message>
        <source>Reserve stock</source>
        <translation>预留库存</translation>
    </message>
    <message>
        <source>Write routing policies</source>
        <translation>编写派单策略</translation>
    </message>
    <message>
        <source>Approve routing policies</source>
        <translation>批准派单策略</translation>
    </message>
</context>
<context>
    <name>stoa::PickWalk</name>
    <message>
        <source>All of these are picked already. Put this one back.</source>
        <translation>这些已全部拣齐。请将这一件放回。</translation>
    </message>
    <message>
        <source>%1 is in none of these orders.</source>
        <translation>这些订单中没有 %1。</translation>
    </message>
    <message>
        <source>%1 is in none of these orders. Look for %2.</source>
        <translation>这些订单中没有 %1。请找 %2。</translation>
    </message>
    <message>
        <source>There are some that expire on %1: take those first. Scan it again to take it all the same.</source>
        <translation>有 %1 到期的：请先取那些。再次扫描则仍取这一件。</translation>
    </message>
    <message>
        <source>Lot %1 expires on %2: take that first. Scan it again to take it all the same.</source>
        <translation>批次 %1 于 %2 到期：请先取该批次。再次扫描则仍取这一件。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2, further on in the walk, for %3.</source>
        <translation>%1：%2，在拣货路线后面，属于 %3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>stoa::PolicyDesk</name>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>Your role lacks the permission “%1”.</source>
        <extracomment>%1 is what a role may allow, as &quot;Write routing policies&quot;</extracomment>
        <translation>您的角色没有“%1”权限。</translation>
    </message>
    <message>
        <source>This is done at the hub, which does not answer now. Your draft is kept on this PC.</source>
        <translation>此操作在中枢进行，而中枢目前没有响应。草稿保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>No version of this policy is active.</source>
        <translation>此策略没有启用的版本。</translation>
    </message>
    <message>
        <source>No version was active before.</source>
        <translation>之前没有启用过的版本。</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>State of a version of a routing policy</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>simulated</source>
        <extracomment>State of a version of a routing policy</extracomment>
        <translation>已模拟</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>State of a version of a routing policy</extracomment>
        <translation>已启用</translation>
    </message>
    <message>
        <source>earlier</source>
        <extracomment>State of a version of a routing policy that was active once</extracomment>
        <translation>早期</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>A version of a routing policy, as short as possible</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A version and its state: &quot;v13 active&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was changed since it was saved.</source>
        <translation>保存后没有任何更改。</translation>
    </message>
</context>
<context>
    <name>stoa::PolicyDifferences</name>
    <message>
        <source>Strategy</source>
        <translation>规则组</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Never from a node that</source>
        <translation>从不由以下地点发货</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <extracomment>%1 is what is scored: &quot;Cost&quot;</extracomment>
        <translation>权重：%1</translation>
    </message>
    <message>
        <source>No mark: %1</source>
        <translation>零分：%1</translation>
    </message>
    <message>
        <source>Full mark: %1</source>
        <translation>满分：%1</translation>
    </message>
    <message>
        <source>Least mark: %1</source>
        <translation>最低分：%1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>评分：%1</translation>
    </message>
    <message>
        <source>If everything fits</source>
        <translation>如果全部可满足</translation>
    </message>
    <message>
        <source>If only a part fits</source>
        <translation>如果只能满足一部分</translation>
    </message>
    <message>
        <source>If nothing fits</source>
        <translation>如果都无法满足</translation>
    </message>
    <message>
        <source>What no strategy deals with</source>
        <translation>没有规则组处理的订单</translation>
    </message>
    <message>
        <source>Split into at most</source>
        <translation>最多拆分为</translation>
    </message>
    <message>
        <source>Worth of a part</source>
        <translation>每部分的价值</translation>
    </message>
    <message>
        <source>Units of a part</source>
        <translation>每部分的件数</translation>
    </message>
    <message>
        <source>Lines that belong together</source>
        <translation>属于一组的行</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>单独一行</translation>
    </message>
    <message>
        <source>Weight of a package</source>
        <translation>包裹重量</translation>
    </message>
    <message>
        <source>Goods in a package</source>
        <translation>包裹内的商品</translation>
    </message>
    <message>
        <source>Each further part</source>
        <translation>每多一个部分</translation>
    </message>
    <message>
        <source>Each late day</source>
        <translation>每迟一天</translation>
    </message>
    <message>
        <source>Risk of running out</source>
        <translation>断货风险</translation>
    </message>
    <message>
        <source>No risk from</source>
        <translation>无风险起点</translation>
    </message>
    <message>
        <source>Markdown saved</source>
        <translation>节省的降价</translation>
    </message>
    <message>
        <source>Score lost by a further part</source>
        <translation>每多一部分失去的分数</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定方式</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Places in their order</source>
        <translation>地点的顺序</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>规则的顺序</translation>
    </message>
    <message>
        <source>Place among the strategies</source>
        <translation>在规则组中的位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>任意一个</translation>
    </message>
    <message>
        <source>stay together</source>
        <translation>保持在一起</translation>
    </message>
    <message>
        <source>may part</source>
        <translation>可以分开</translation>
    </message>
    <message>
        <source>stays whole</source>
        <translation>保持完整</translation>
    </message>
    <message>
        <source>may be divided</source>
        <translation>可以拆分</translation>
    </message>
    <message>
        <source>all kinds of goods</source>
        <translation>各类商品</translation>
    </message>
    <message>
        <source>one class of goods</source>
        <translation>同一类商品</translation>
    </message>
    <message>
        <source>any weight</source>
        <translation>任意重量</translation>
    </message>
</context>
<context>
    <name>stoa::PositionTableModel</name>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Unavail.</source>
        <extracomment>Column title, short for &quot;unavailable&quot;</extracomment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Column title, short for &quot;safety stock&quot;</extracomment>
        <translation>安全量</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>可售</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Column title: how long ago the position last changed</extracomment>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>This location is behind: its numbers are as of %1.</source>
        <translation>此地点的数据滞后：数字截至 %1。</translation>
    </message>
    <message>
        <source>Holds a change of this PC that the hub has not confirmed yet.</source>
        <translation>含有本机的一项更改，中枢尚未确认。</translation>
    </message>
    <message>
        <source>Below zero: more was taken than was known to be there.</source>
        <translation>低于零：取走的数量超过了已知的库存。</translation>
    </message>
    <message>
        <source>%1, below zero</source>
        <extracomment>Read aloud: stock on hand that is negative</extracomment>
        <translation>%1，低于零</translation>
    </message>
    <message>
        <source>%1, late</source>
        <extracomment>Read aloud: the age of a location that is behind</extracomment>
        <translation>%1，滞后</translation>
    </message>
    <message>
        <source>%1, waiting for the hub</source>
        <extracomment>Read aloud: the SKU of a position with a change that the hub has not confirmed</extracomment>
        <translation>%1，等待中枢确认</translation>
    </message>
    <message>
        <source>No category</source>
        <extracomment>Group of the positions whose item has no category</extracomment>
        <translation>无类别</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <extracomment>Beside the name of a group in the grid</extracomment>
        <translation>
            <numerusform>%n 个库存项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, expanded</source>
        <extracomment>Read aloud: name of a group and how many positions it has</extracomment>
        <translation>%1，%2，已展开</translation>
    </message>
    <message>
        <source>%1, %2, collapsed</source>
        <translation>%1，%2，已折叠</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>In place of an age: a change that the hub has not confirmed</extracomment>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>stoa::PrintWords</name>
    <message>
        <source>Pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>The number of an order</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <extracomment>The number of a fulfilment</extracomment>
        <translation>履约</translation>
    </message>
    <message>
        <source>Promised by</source>
        <extracomment>Until when the customer was promised it</extracomment>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Picker</source>
        <extracomment>Who takes the goods from the shelves</extracomment>
        <translation>拣货员</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>A column title and the label of a count</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>How many lines a pick list has</extracomment>
        <translation>行数</translation>
    </message>
    <message>
        <source>Bin</source>
        <extracomment>The place on a shelf that a thing lies at</extracomment>
        <translation>货位</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>The day after which something is not sold any more</extracomment>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Picked</source>
        <extracomment>Over the boxes that are ticked when a line was taken from its shelf</extracomment>
        <translation>已拣</translation>
    </message>
    <message>
        <source>Without a zone</source>
        <translation>未分区</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>%1 区</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <extracomment>A batch of goods</extracomment>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>Orders of this walk</source>
        <extracomment>Over the list of orders that are picked in one walk</extracomment>
        <translation>此拣货路线的订单</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>At the foot of a paper: when it was printed</extracomment>
        <translation>打印于 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A quantity and its unit: &quot;1.5 kg&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the boxes that an order is sent in: &quot;2 of 3&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>装箱单</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Over the address of who sent a parcel</extracomment>
        <translation>寄件人</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Over the address of whom a parcel is for</extracomment>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>When the customer ordered</extracomment>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Of a carrier: how fast and how a parcel travels</extracomment>
        <translation>配送服务</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>A parcel among those of its order</extracomment>
        <translation>箱号</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Price times quantity</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>The sum of all lines</extracomment>
        <translation>商品合计</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>What sending it costs</extracomment>
        <translation>运费</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>What the giver of a present wrote</extracomment>
        <translation>留言</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>Over how to send something back</extracomment>
        <translation>退货说明</translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation>发货标签</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Manifest</source>
        <extracomment>What a carrier takes with it at one pickup, as a list to be signed</extracomment>
        <translation>交接清单</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Pickup</source>
        <extracomment>When the carrier comes for the parcels</extracomment>
        <translation>取件时间</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n 个包裹</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>To be filled in by hand: who took the parcels</extracomment>
        <translation>司机</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>To be filled in by hand</extracomment>
        <translation>签名</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>To be filled in by hand: when the parcels were taken</extracomment>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Shelf labels</source>
        <translation>货架标签</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>On a shelf label: the price before it was lowered</extracomment>
        <translation>原价 %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>On a shelf label: a price and the unit that it is for, &quot;4.80 € / kg&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>stoa::ProblemText</name>
    <message>
        <source>Something that was entered is not right. Nothing was changed.</source>
        <translation>输入的内容有误。未作任何更改。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>该项已不存在。</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Look at it again and repeat what you meant.</source>
        <translation>在此期间已被他人更改。请重新查看，然后再次执行您的操作。</translation>
    </message>
    <message>
        <source>You may not do this. Ask somebody who may.</source>
        <translation>您无权执行此操作。请联系有权限的人员。</translation>
    </message>
    <message>
        <source>You need to sign in again. What you entered is kept.</source>
        <translation>您需要重新登录。已输入的内容会保留。</translation>
    </message>
    <message>
        <source>The hub does not answer. Work goes on here; it is tried again by itself.</source>
        <translation>中枢没有响应。您可以继续在本机工作，系统会自动重试。</translation>
    </message>
    <message>
        <source>It took too long. Whether the hub has it is not known yet; it is asked again.</source>
        <translation>用时过长。尚不清楚中枢是否已收到，系统会再次询问。</translation>
    </message>
    <message>
        <source>This PC could not store it. Check the free space of the disk and try again.</source>
        <translation>本机无法保存。请检查磁盘可用空间，然后重试。</translation>
    </message>
    <message>
        <source>The answer of the hub could not be understood. Perhaps this program needs an update.</source>
        <translation>无法识别中枢的响应。本程序可能需要更新。</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was left half done.</source>
        <translation>已取消。没有留下未完成的内容。</translation>
    </message>
    <message>
        <source>Something went wrong at the hub. It is tried again by itself.</source>
        <translation>中枢出现错误。系统会自动重试。</translation>
    </message>
    <message>
        <source>The hub could not accept what was sent. Perhaps this program needs an update.</source>
        <translation>中枢无法接受所发送的内容。本程序可能需要更新。</translation>
    </message>
    <message>
        <source>It is too large to be sent in one piece.</source>
        <translation>内容过大，无法一次发送。</translation>
    </message>
    <message>
        <source>The same number was used for something else. It was not applied; send it again as a new one.</source>
        <translation>同一编号已用于其他内容。此项未生效，请作为新的一项重新发送。</translation>
    </message>
    <message>
        <source>The hub is working on it already.</source>
        <translation>中枢正在处理。</translation>
    </message>
    <message>
        <source>Sending took too long. It is tried again by itself.</source>
        <translation>发送用时过长。系统会自动重试。</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>登录名或密码错误。</translation>
    </message>
    <message>
        <source>The hub does not recognise this PC. Check its clock, or connect it anew with a code.</source>
        <translation>中枢无法识别本机。请检查本机时钟，或使用接入码重新接入。</translation>
    </message>
    <message>
        <source>This data is no longer open to you.</source>
        <translation>您已无权查看这些数据。</translation>
    </message>
    <message>
        <source>This PC was suspended by an administrator. What is waiting here is kept.</source>
        <translation>管理员已暂停本机。本机上等待发送的内容会保留。</translation>
    </message>
    <message>
        <source>The code is not right, was used already, or is older than 15 minutes. Ask for a new one.</source>
        <translation>接入码不正确、已被使用或已超过 15 分钟。请索取新的接入码。</translation>
    </message>
    <message>
        <source>The password is too short or too common. Take at least 12 characters, for example a few words.</source>
        <translation>密码过短或过于常见。请至少使用 12 个字符，例如几个词语。</translation>
    </message>
    <message>
        <source>It is not there, or not open to you.</source>
        <translation>该项不存在，或您无权查看。</translation>
    </message>
    <message>
        <source>Both sides changed the same thing. Choose which one holds.</source>
        <translation>双方更改了同一内容。请选择以哪一方为准。</translation>
    </message>
    <message>
        <source>This step is not possible any more, because it went on meanwhile.</source>
        <translation>此步骤已无法执行，因为流程已继续推进。</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>该项已存在。</translation>
    </message>
    <message>
        <source>There is not enough stock.</source>
        <translation>库存不足。</translation>
    </message>
    <message>
        <source>This SKU is not in the catalogue.</source>
        <translation>商品目录中没有此 SKU。</translation>
    </message>
    <message>
        <source>This location does not exist.</source>
        <translation>此地点不存在。</translation>
    </message>
    <message>
        <source>This reason does not exist any more. Choose another one.</source>
        <translation>此原因已不存在。请选择其他原因。</translation>
    </message>
    <message>
        <source>This reason does not go with the sign of the difference. Choose another reason.</source>
        <translation>此原因与差额的正负号不符。请选择其他原因。</translation>
    </message>
    <message>
        <source>This reason does not go with this kind of movement. Choose another reason.</source>
        <translation>此原因不适用于这类变动。请选择其他原因。</translation>
    </message>
    <message>
        <source>This movement was taken back already.</source>
        <translation>此变动已被冲销。</translation>
    </message>
    <message>
        <source>It is in use and cannot be removed.</source>
        <translation>正在使用，无法删除。</translation>
    </message>
    <message>
        <source>At least one administrator must remain.</source>
        <translation>必须至少保留一名管理员。</translation>
    </message>
    <message>
        <source>The hub&apos;s history is another one than before. The data is being copied again.</source>
        <translation>中枢的历史记录与先前不同。正在重新复制数据。</translation>
    </message>
    <message>
        <source>This program is too old for the hub. Update it; your work is still accepted.</source>
        <translation>本程序版本过旧，与中枢不匹配。请更新；您的工作仍会被接受。</translation>
    </message>
    <message>
        <source>The hub does not know this kind of change. It needs an update.</source>
        <translation>中枢不支持此类更改。中枢需要更新。</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little and try again.</source>
        <translation>尝试次数过多。请稍候再试。</translation>
    </message>
    <message>
        <source>The hub is busy. It is tried again by itself.</source>
        <translation>中枢繁忙。系统会自动重试。</translation>
    </message>
    <message>
        <source>The hub takes no changes now. They wait safely on this PC.</source>
        <translation>中枢目前不接受更改。更改会安全地保存在本机等待发送。</translation>
    </message>
    <message>
        <source>This user was disabled by an administrator. What waits on this PC is kept.</source>
        <translation>该用户已被管理员停用。本机待发的内容会保留。</translation>
    </message>
    <message>
        <source>This change could not be read after the journal was damaged, and the hub never got it.</source>
        <translation>本地操作记录损坏后无法读取此更改，中枢也从未收到它。</translation>
    </message>
    <message>
        <source>The disk of this PC is full. Make room; what was saved before is safe.</source>
        <translation>本机的磁盘已满。请腾出空间；先前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>It was done at a time at which this person was not allowed to do it without the hub. It was not applied; somebody who may do it can send it again.</source>
        <translation>此操作进行时，该人员无权在没有中枢的情况下这样做。操作未被应用；有权限的人可以重新发送。</translation>
    </message>
    <message>
        <source>Another PC uses the identity of this one, perhaps after copying its disk. What waits here is kept: export it to be safe, connect this PC anew with a code, then send again what is missing.</source>
        <translation>另一台电脑正在使用本机的身份，可能是复制磁盘所致。此处等待的内容会保留：为安全起见请先导出，用接入码重新接入本机，然后重新发送缺少的内容。</translation>
    </message>
    <message>
        <source>This SKU is counted in whole pieces; a part of one cannot be entered.</source>
        <translation>该 SKU 按整件计数，不能录入不足一件的数量。</translation>
    </message>
    <message>
        <source>It was not accepted as it stands: %1.</source>
        <extracomment>%1 is a technical reason in English, such as &quot;delta: the difference is out of range&quot;</extracomment>
        <translation>未被接受：%1。</translation>
    </message>
    <message>
        <source>This SKU is counted in another unit by now. Look at the position and enter the difference anew.</source>
        <translation>此 SKU 现已改用其他单位计数。请查看该库存项并重新输入差异。</translation>
    </message>
    <message>
        <source>The way to the hub is unsteady. It is tried again by itself.</source>
        <translation>与中枢的连接不稳定。系统会自动重试。</translation>
    </message>
    <message>
        <source>The permission “%1” is missing. Ask somebody who has it.</source>
        <extracomment>%1 is what a role may allow, as &quot;Adjust stock&quot;</extracomment>
        <translation>缺少“%1”权限。请联系拥有此权限的人员。</translation>
    </message>
    <message>
        <source>%1 had no permission for this: “%2”. Somebody who has it can send it again.</source>
        <extracomment>%1 is a person, %2 what a role may allow, as &quot;Adjust stock&quot;</extracomment>
        <translation>%1没有此操作所需的权限：“%2”。拥有该权限的人可以重新发送。</translation>
    </message>
    <message>
        <source>%1 was not allowed to do this. Somebody who may do it can send it again.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1无权执行此操作。有权限的人可以重新发送。</translation>
    </message>
    <message>
        <source>This step is not possible any more: it was cancelled meanwhile.</source>
        <translation>此步骤已无法进行：期间已被取消。</translation>
    </message>
    <message>
        <source>This step is not possible any more: it was given back or refused meanwhile.</source>
        <translation>此步骤已无法进行：期间已退回重派或被拒绝。</translation>
    </message>
    <message>
        <source>This step is not possible any more: the customer has collected it meanwhile.</source>
        <translation>此步骤已无法进行：期间客户已取走。</translation>
    </message>
    <message>
        <source>This step is not possible any more: it was kept for the customer as long as it is kept.</source>
        <translation>此步骤已无法进行：为客户保留的期限已过。</translation>
    </message>
    <message>
        <source>This step is not possible any more: it left with the carrier meanwhile.</source>
        <translation>此步骤已无法进行：期间已由承运商运走。</translation>
    </message>
    <message>
        <source>This step is not possible any more: it has arrived at the customer&apos;s meanwhile.</source>
        <translation>此步骤已无法进行：期间已送达客户。</translation>
    </message>
    <message>
        <source>This step is not possible any more: it is finished.</source>
        <translation>此步骤已无法进行：已经完结。</translation>
    </message>
</context>
<context>
    <name>stoa::QuarantineForm</name>
    <message>
        <source>minor units</source>
        <translation>最小货币单位</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>不是整数。</translation>
    </message>
    <message>
        <source>Not a number with at most %1 decimals.</source>
        <translation>不是最多 %1 位小数的数字。</translation>
    </message>
</context>
<context>
    <name>stoa::QuarantineReplay</name>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>已接收</translation>
    </message>
</context>
<context>
    <name>stoa::QuarantineWork</name>
    <message>
        <source>What could not be taken lies at the hub, which does not answer now.</source>
        <translation>未能接收的内容保存在中枢，而中枢目前没有响应。</translation>
    </message>
    <message>
        <source>It was taken.</source>
        <translation>已接收。</translation>
    </message>
    <message>
        <source>What could not be taken belongs to no store yet. It is shown to those who may see all stores.</source>
        <translation>未能接收的内容尚不属于任何门店，仅对可查看所有门店的人显示。</translation>
    </message>
    <message>
        <source>The list is kept at the hub, which does not answer now. It comes when the hub answers.</source>
        <translation>列表保存在中枢，而中枢目前没有响应。中枢响应后即会显示。</translation>
    </message>
    <message>
        <source>Every order could be taken. One that cannot is kept here with the reason.</source>
        <translation>所有订单均已接收。无法接收的会连同原因保留在此。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field such as &quot;Line 2: Quantity&quot;, %2 why it cannot be read</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stoa::ReturnForm</name>
    <message>
        <source>Nothing of this order can come back: nothing was handed over yet, or all of it is in a return.</source>
        <translation>此订单没有可退的内容：尚未交付，或已全部在退货中。</translation>
    </message>
    <message>
        <source>%1: at most %2 can come back.</source>
        <translation>%1：最多可退 %2。</translation>
    </message>
    <message>
        <source>Say how many of a line come back.</source>
        <translation>请填写某一行退回多少。</translation>
    </message>
</context>
<context>
    <name>stoa::ReturnWork</name>
    <message>
        <source>Accept the return</source>
        <translation>接受退货</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Finish the inspection</source>
        <translation>完成验货</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>退款 %1</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Order the replacement</source>
        <translation>下单换货</translation>
    </message>
    <message>
        <source>Refuse the return</source>
        <translation>拒绝退货</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>关闭退货单</translation>
    </message>
    <message>
        <source>This case is closed.</source>
        <translation>此退货单已关闭。</translation>
    </message>
    <message>
        <source>Scan what came, or say that all of it did.</source>
        <translation>请扫描到货商品，或注明已全部到货。</translation>
    </message>
    <message>
        <source>%1: decide about all %2 that came; %3 are decided.</source>
        <translation>%1：请对到货的 %2 全部作决定；已决定 %3。</translation>
    </message>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1：%2 / %3。</translation>
    </message>
    <message>
        <source>More of these came than were announced. Open another return for the rest.</source>
        <translation>到货多于预告数量。请为多出的部分另建退货。</translation>
    </message>
    <message>
        <source>%1 is not in this return.</source>
        <translation>%1 不在此退货中。</translation>
    </message>
</context>
<context>
    <name>stoa::RoutingCheck</name>
    <message>
        <source>There is no score. Add one, or choose another way to decide.</source>
        <translation>没有评分。请添加一个，或选择其他决定方式。</translation>
    </message>
    <message>
        <source>The weights add up to %1. They must add up to %2.</source>
        <translation>权重合计为 %1，必须等于 %2。</translation>
    </message>
    <message>
        <source>Two strategies have this name. Change one of them.</source>
        <translation>有两个规则组同名。请更改其中一个。</translation>
    </message>
    <message>
        <source>A name has 1 to 80 characters.</source>
        <translation>名称为 1 到 80 个字符。</translation>
    </message>
    <message>
        <source>A code has 1 to 16 capital letters, digits, hyphens or underlines.</source>
        <translation>代码为 1 到 16 个大写字母、数字、连字符或下划线。</translation>
    </message>
    <message>
        <source>Somebody must answer for it. Choose an owner.</source>
        <translation>必须有人负责。请选择负责人。</translation>
    </message>
    <message>
        <source>A policy has 1 to 40 strategies.</source>
        <translation>一个策略包含 1 到 40 个规则组。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>这个数字太大。</translation>
    </message>
    <message>
        <source>Choose at least one value that the order can have.</source>
        <translation>请至少选择一个订单可能具有的值。</translation>
    </message>
    <message>
        <source>It stands there twice. Take one of them off.</source>
        <translation>它出现了两次。请去掉一个。</translation>
    </message>
    <message>
        <source>A distance is 1 to 20,040 km.</source>
        <translation>距离为 1 到 20,040 公里。</translation>
    </message>
    <message>
        <source>Choose at least one value.</source>
        <translation>请至少选择一个值。</translation>
    </message>
    <message>
        <source>No mark and the full mark must be given for different figures.</source>
        <translation>零分和满分必须对应不同的数值。</translation>
    </message>
    <message>
        <source>Bands end at kilometres that rise, as “5, 20, 50”.</source>
        <translation>分段终点为递增的公里数，例如“5, 20, 50”。</translation>
    </message>
    <message>
        <source>This is not possible for a score.</source>
        <translation>评分不能这样设置。</translation>
    </message>
    <message>
        <source>Choose at least one rule.</source>
        <translation>请至少选择一条规则。</translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>队列需要一个名称。</translation>
    </message>
    <message>
        <source>It waits 1 to 365 days.</source>
        <translation>等待 1 到 365 天。</translation>
    </message>
    <message>
        <source>This cannot follow here. Choose something else.</source>
        <translation>这里不能这样处理。请选择其他方式。</translation>
    </message>
    <message>
        <source>This is not possible: %1</source>
        <translation>无法这样做：%1</translation>
    </message>
</context>
<context>
    <name>stoa::RoutingSentences</name>
    <message>
        <source>no place in particular</source>
        <translation>没有特定地点</translation>
    </message>
    <message>
        <source>Least mark</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>Ends of the bands in km, rising</source>
        <translation>分段终点（公里，递增）</translation>
    </message>
    <message>
        <source>“%3” goes by bands that end at %1; a mark of %2 or more is needed.</source>
        <extracomment>%3 is what is scored (&quot;Distance in bands&quot;)</extracomment>
        <translation>“%3”按分段计算，终点为 %1；至少需要 %2 分。</translation>
    </message>
    <message>
        <source>Kinds, the best first</source>
        <translation>类型，最好的在前</translation>
    </message>
    <message>
        <source>“%3” goes by this order: %1; a mark of %2 or more is needed.</source>
        <extracomment>%3 is what is scored (&quot;Kind of node&quot;)</extracomment>
        <translation>“%3”按此顺序：%1；至少需要 %2 分。</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>零分</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>满分</translation>
    </message>
    <message>
        <source>“%4” gives no mark at %1 and the full mark at %2; a mark of %3 or more is needed.</source>
        <extracomment>%4 is what is scored (&quot;Cost&quot;); %1 and %2 are figures of it</extracomment>
        <translation>“%4”在 %1时为零分，在 %2时为满分；至少需要 %3 分。</translation>
    </message>
    <message>
        <source>Each part after the first costs %1 more, each late day %2.</source>
        <translation>第一部分之后每部分成本增加 %1，每迟一天 %2。</translation>
    </message>
    <message>
        <source>Each further part</source>
        <translation>每多一个部分</translation>
    </message>
    <message>
        <source>Each late day</source>
        <translation>每迟一天</translation>
    </message>
    <message>
        <source>Weeks of supply</source>
        <translation>可供周数</translation>
    </message>
    <message>
        <source>The last unit of a place risks %1 of its value, nothing from %2 of supply on.</source>
        <translation>某地点的最后一件承担其价值 %1 的风险，库存达到 %2起则没有风险。</translation>
    </message>
    <message>
        <source>Risk of running out</source>
        <translation>断货风险</translation>
    </message>
    <message>
        <source>Selling now saves %1 of the markdown.</source>
        <translation>现在售出可节省降价的 %1。</translation>
    </message>
    <message>
        <source>Markdown saved</source>
        <translation>节省的降价</translation>
    </message>
    <message>
        <source>Each part after the first takes %1 off the score.</source>
        <translation>第一部分之后每部分扣 %1 分。</translation>
    </message>
    <message>
        <source>Score lost</source>
        <translation>失去的分数</translation>
    </message>
    <message>
        <source>First %1, then the others by their rank.</source>
        <translation>先 %1，然后其他地点按等级。</translation>
    </message>
    <message>
        <source>Places, the first one first</source>
        <translation>地点，第一个在前</translation>
    </message>
    <message>
        <source>Rules, the first one first</source>
        <translation>规则，第一条在前</translation>
    </message>
    <message>
        <source>In this order: %1.</source>
        <translation>按此顺序：%1。</translation>
    </message>
    <message>
        <source>Farther than</source>
        <translation>远于</translation>
    </message>
    <message>
        <source>km</source>
        <extracomment>Unit behind a number: kilometres</extracomment>
        <translation>公里</translation>
    </message>
    <message>
        <source>Kept free for peaks</source>
        <translation>为高峰保留</translation>
    </message>
    <message>
        <source>Kinds of places</source>
        <translation>地点类型</translation>
    </message>
    <message>
        <source>Groups of places</source>
        <translation>地点分组</translation>
    </message>
    <message>
        <source>Countries to which nothing goes</source>
        <translation>不发货的国家</translation>
    </message>
    <message>
        <source>is too far by road…</source>
        <translation>公路距离太远…</translation>
    </message>
    <message>
        <source>is too far away…</source>
        <translation>直线距离太远…</translation>
    </message>
    <message>
        <source>is of a kind…</source>
        <translation>属于某类型…</translation>
    </message>
    <message>
        <source>is not of a kind…</source>
        <translation>不属于某类型…</translation>
    </message>
    <message>
        <source>is in a group…</source>
        <translation>在某分组中…</translation>
    </message>
    <message>
        <source>is not in a group…</source>
        <translation>不在某分组中…</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Unit behind a number: minutes</extracomment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>Unit behind a number: kilograms</extracomment>
        <translation>公斤</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>Unit behind a number: hours</extracomment>
        <translation>小时</translation>
    </message>
    <message>
        <source>For every order.</source>
        <translation>适用于每个订单。</translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <extracomment>Joins two clauses of &quot;When any of these is true: …&quot;</extracomment>
        <translation>%1；或%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the first two clauses of &quot;When …&quot;</extracomment>
        <translation>%1且%2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <extracomment>Joins one more clause to those of &quot;When …&quot;</extracomment>
        <translation>%1，且%2</translation>
    </message>
    <message>
        <source>And when %1.</source>
        <extracomment>%1 is a clause, or several with &quot;and&quot; between them</extracomment>
        <translation>并且当%1。</translation>
    </message>
    <message>
        <source>When %1.</source>
        <translation>当%1。</translation>
    </message>
    <message>
        <source>Or when any of these is true: %1.</source>
        <extracomment>%1 is a clause, or several with &quot;or&quot; between them</extracomment>
        <translation>或当以下任一成立：%1。</translation>
    </message>
    <message>
        <source>When any of these is true: %1.</source>
        <translation>当以下任一成立：%1。</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后续处理</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>If everything fits, %1 “%2”.</source>
        <translation>如果全部可满足，%1“%2”。</translation>
    </message>
    <message>
        <source>If only a part fits, %1 “%2”.</source>
        <translation>如果只能满足一部分，%1“%2”。</translation>
    </message>
    <message>
        <source>If nothing fits, %1 “%2”.</source>
        <translation>如果都无法满足，%1“%2”。</translation>
    </message>
    <message>
        <source>What no strategy deals with: %1 “%2”.</source>
        <translation>没有规则组处理的订单：%1“%2”。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>If everything fits, %1 %2.</source>
        <translation>如果全部可满足，%1 %2。</translation>
    </message>
    <message>
        <source>If only a part fits, %1 %2.</source>
        <translation>如果只能满足一部分，%1 %2。</translation>
    </message>
    <message>
        <source>If nothing fits, %1 %2.</source>
        <translation>如果都无法满足，%1 %2。</translation>
    </message>
    <message>
        <source>What no strategy deals with: %1 %2.</source>
        <translation>没有规则组处理的订单：%1 %2。</translation>
    </message>
    <message>
        <source>If everything fits, %1.</source>
        <translation>如果全部可满足，%1。</translation>
    </message>
    <message>
        <source>If only a part fits, %1.</source>
        <translation>如果只能满足一部分，%1。</translation>
    </message>
    <message>
        <source>If nothing fits, %1.</source>
        <translation>如果都无法满足，%1。</translation>
    </message>
    <message>
        <source>What no strategy deals with: %1.</source>
        <translation>没有规则组处理的订单：%1。</translation>
    </message>
    <message>
        <source>Parts (0: any number)</source>
        <translation>部分数（0：不限）</translation>
    </message>
    <message>
        <source>Worth of a part</source>
        <translation>每部分的价值</translation>
    </message>
    <message>
        <source>any worth</source>
        <extracomment>Inside &quot;Split into at most 2 parts of any worth&quot;</extracomment>
        <translation>任意价值</translation>
    </message>
    <message>
        <source>Split into %1 of %2.</source>
        <translation>拆分为%1，每部分%2。</translation>
    </message>
    <message>
        <source>Split into at most %1 of %2.</source>
        <translation>最多拆分为%1，每部分%2。</translation>
    </message>
    <message>
        <source>Split into %1, each worth %2 or more.</source>
        <translation>拆分为%1，每部分价值不低于 %2。</translation>
    </message>
    <message>
        <source>Split into at most %1, each worth %2 or more.</source>
        <translation>最多拆分为%1，每部分价值不低于 %2。</translation>
    </message>
    <message>
        <source>How many must be so</source>
        <translation>需要成立的条件数</translation>
    </message>
    <message>
        <source>all of these are</source>
        <translation>以下全部</translation>
    </message>
    <message>
        <source>any of these is</source>
        <translation>以下任一</translation>
    </message>
    <message>
        <source>It applies when %1 true.</source>
        <translation>当%1成立时适用。</translation>
    </message>
    <message>
        <source>Lines that belong together</source>
        <translation>属于一组的行</translation>
    </message>
    <message>
        <source>stay together</source>
        <translation>保持在一起</translation>
    </message>
    <message>
        <source>may part</source>
        <translation>可以分开</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>单独一行</translation>
    </message>
    <message>
        <source>may be divided</source>
        <translation>可以拆分</translation>
    </message>
    <message>
        <source>stays whole</source>
        <translation>保持完整</translation>
    </message>
    <message>
        <source>Lines that belong together %1; one line %2.</source>
        <translation>属于一组的行%1；单独一行%2。</translation>
    </message>
    <message>
        <source>Units of a part</source>
        <translation>每部分的件数</translation>
    </message>
    <message>
        <source>Each part has %1 or more.</source>
        <translation>每部分至少 %1。</translation>
    </message>
    <message>
        <source>Weight of a package (0: any)</source>
        <translation>包裹重量（0：不限）</translation>
    </message>
    <message>
        <source>any weight</source>
        <translation>任意重量</translation>
    </message>
    <message>
        <source>Goods in a package</source>
        <translation>包裹内的商品</translation>
    </message>
    <message>
        <source>all kinds of goods</source>
        <translation>各类商品</translation>
    </message>
    <message>
        <source>one class of goods</source>
        <translation>同一类商品</translation>
    </message>
    <message>
        <source>Packages of %1, with %2 in each.</source>
        <translation>包裹%1，每个装%2。</translation>
    </message>
    <message>
        <source>Packages of at most %1, with %2 in each.</source>
        <translation>包裹最多 %1，每个装%2。</translation>
    </message>
    <message>
        <source>Road factor</source>
        <translation>公路系数</translation>
    </message>
    <message>
        <source>A way by road is %1 times as long as the straight line.</source>
        <translation>公路距离是直线距离的 %1 倍。</translation>
    </message>
</context>
<context>
    <name>stoa::RoutingWords</name>
    <message>
        <source>has no sellable stock</source>
        <translation>没有可售库存</translation>
    </message>
    <message>
        <source>takes no orders now</source>
        <translation>目前不接单</translation>
    </message>
    <message>
        <source>is closed in the window</source>
        <translation>在时段内不营业</translation>
    </message>
    <message>
        <source>is over %1 km by road</source>
        <translation>公路距离超过 %1 公里</translation>
    </message>
    <message>
        <source>is over %1 km away</source>
        <translation>距离超过 %1 公里</translation>
    </message>
    <message>
        <source>does not offer the method</source>
        <translation>不提供该方式</translation>
    </message>
    <message>
        <source>has no carrier for it</source>
        <translation>没有可用承运商</translation>
    </message>
    <message>
        <source>may not handle the goods</source>
        <translation>不能处理该商品</translation>
    </message>
    <message>
        <source>has no capacity left, peaks kept free</source>
        <translation>除高峰预留外已无产能</translation>
    </message>
    <message>
        <source>has no capacity left at all</source>
        <translation>完全没有产能</translation>
    </message>
    <message>
        <source>missed the cut-off</source>
        <translation>错过截单时间</translation>
    </message>
    <message>
        <source>rejected this line</source>
        <translation>拒绝过此行</translation>
    </message>
    <message>
        <source>the customer or the law rules out</source>
        <translation>被客户或法律排除</translation>
    </message>
    <message>
        <source>is ruled out, or would send to %1</source>
        <translation>被排除，或发往%1</translation>
    </message>
    <message>
        <source>is of the kind %1</source>
        <translation>类型为%1</translation>
    </message>
    <message>
        <source>is not of the kind %1</source>
        <translation>类型不是%1</translation>
    </message>
    <message>
        <source>is in the group %1</source>
        <translation>在分组%1中</translation>
    </message>
    <message>
        <source>is not in the group %1</source>
        <translation>不在分组%1中</translation>
    </message>
    <message>
        <source>is not where it is collected</source>
        <translation>不是自提地点</translation>
    </message>
    <message>
        <source>has too low a score</source>
        <translation>评分过低</translation>
    </message>
    <message>
        <source>any number of parts</source>
        <extracomment>How far an order may be divided, inside &quot;Split into at most %1&quot;</extracomment>
        <translation>任意数量的部分</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n 个部分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kg</source>
        <extracomment>A weight</extracomment>
        <translation>%1 公斤</translation>
    </message>
    <message>
        <source>%1 pcs</source>
        <extracomment>A number of pieces, as short as possible</extracomment>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>A distance</extracomment>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>on the minute</source>
        <extracomment>When goods arrive, beside the end of the promise</extracomment>
        <translation>准点</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>When goods arrive, before or after the end of the promise: &quot;10 h late&quot;</extracomment>
        <translation>晚 %1</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>早 %1</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <extracomment>How long stock lasts; %1 may have decimals</extracomment>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <extracomment>What is sold in a week; %1 is &quot;10 pcs&quot;</extracomment>
        <translation>每周 %1</translation>
    </message>
    <message>
        <source>a whole size run</source>
        <translation>尺码齐全</translation>
    </message>
    <message>
        <source>a broken size run</source>
        <translation>尺码不全</translation>
    </message>
    <message>
        <source>rank %1</source>
        <extracomment>A place in an order</extracomment>
        <translation>等级 %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is &quot;put it into the queue&quot;, %2 its name</extracomment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;cancel it after&quot;, %2 &quot;7 days&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>urban</source>
        <extracomment>Zone of a delivery address, inside a sentence</extracomment>
        <translation>市区</translation>
    </message>
    <message>
        <source>suburban</source>
        <extracomment>Zone of a delivery address, inside a sentence</extracomment>
        <translation>郊区</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>Zone of a delivery address, inside a sentence</extracomment>
        <translation>地区</translation>
    </message>
    <message>
        <source>rural</source>
        <extracomment>Zone of a delivery address, inside a sentence</extracomment>
        <translation>乡村</translation>
    </message>
    <message>
        <source>store</source>
        <extracomment>Kind of place, inside a sentence</extracomment>
        <translation>门店</translation>
    </message>
    <message>
        <source>dark store</source>
        <translation>前置仓</translation>
    </message>
    <message>
        <source>micro-fulfilment</source>
        <extracomment>Kind of place: a small automated store room in a town</extracomment>
        <translation>微型履约仓</translation>
    </message>
    <message>
        <source>locker</source>
        <extracomment>Kind of place: a wall of parcel boxes</extracomment>
        <translation>自提柜</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>web shop</source>
        <translation>网店</translation>
    </message>
    <message>
        <source>ship</source>
        <extracomment>How goods get to a customer, inside a sentence: the method is &quot;ship&quot;</extracomment>
        <translation>配送</translation>
    </message>
    <message>
        <source>click and collect</source>
        <extracomment>How goods get to a customer, inside a sentence</extracomment>
        <translation>门店自提</translation>
    </message>
    <message>
        <source>curbside</source>
        <extracomment>How goods get to a customer, inside a sentence: to the car</extracomment>
        <translation>路边自提</translation>
    </message>
    <message>
        <source>locker</source>
        <comment>method</comment>
        <extracomment>How goods get to a customer, inside a sentence: to a parcel box</extracomment>
        <translation>自提柜</translation>
    </message>
    <message>
        <source>ship to store</source>
        <extracomment>How goods get to a customer, inside a sentence</extracomment>
        <translation>发货到店</translation>
    </message>
    <message>
        <source>sets</source>
        <extracomment>What is special about goods, inside a sentence</extracomment>
        <translation>套装</translation>
    </message>
    <message>
        <source>dangerous goods</source>
        <translation>危险品</translation>
    </message>
    <message>
        <source>chilled goods</source>
        <translation>冷藏品</translation>
    </message>
    <message>
        <source>oversized goods</source>
        <translation>超大件</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>Priority of an order, inside a sentence</extracomment>
        <translation>高</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Distance in bands</source>
        <translation>分段距离</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Transit against promise</source>
        <translation>运输与承诺</translation>
    </message>
    <message>
        <source>Capacity left</source>
        <translation>剩余产能</translation>
    </message>
    <message>
        <source>Node performance</source>
        <translation>地点表现</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>拒单</translation>
    </message>
    <message>
        <source>Stock depth</source>
        <translation>库存深度</translation>
    </message>
    <message>
        <source>Weeks of supply</source>
        <translation>可供周数</translation>
    </message>
    <message>
        <source>Sales velocity</source>
        <translation>销售速度</translation>
    </message>
    <message>
        <source>Broken size run</source>
        <translation>尺码不全</translation>
    </message>
    <message>
        <source>Markdown pressure</source>
        <translation>降价压力</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Rank of the node</source>
        <translation>地点等级</translation>
    </message>
    <message>
        <source>Kind of node</source>
        <translation>地点类型</translation>
    </message>
    <message>
        <source>Stock accuracy</source>
        <translation>库存准确度</translation>
    </message>
    <message>
        <source>How far the node is from the customer.</source>
        <translation>地点距客户有多远。</translation>
    </message>
    <message>
        <source>What it costs to supply all that the node can.</source>
        <translation>由该地点供应其能供应的全部商品的成本。</translation>
    </message>
    <message>
        <source>How long before the end of the promise the goods arrive.</source>
        <translation>商品在承诺截止前多久到达。</translation>
    </message>
    <message>
        <source>How much of the hour&apos;s limit is free.</source>
        <translation>每小时上限还剩多少。</translation>
    </message>
    <message>
        <source>The share of its parts that were ready by their promise.</source>
        <translation>按承诺按时备好的比例。</translation>
    </message>
    <message>
        <source>The share of its parts that the node gave back.</source>
        <translation>该地点退回的比例。</translation>
    </message>
    <message>
        <source>How many pieces stay after the order.</source>
        <translation>订单之后剩余的件数。</translation>
    </message>
    <message>
        <source>For how many weeks its stock lasts.</source>
        <translation>库存可维持多少周。</translation>
    </message>
    <message>
        <source>How much of it the node sells in a week.</source>
        <translation>该地点每周的销量。</translation>
    </message>
    <message>
        <source>A run of sizes that is broken is used up first.</source>
        <translation>先用完尺码不全的库存。</translation>
    </message>
    <message>
        <source>How far the price is marked down there.</source>
        <translation>该处价格的降幅。</translation>
    </message>
    <message>
        <source>How soon what goes first expires.</source>
        <translation>先出商品的到期时间。</translation>
    </message>
    <message>
        <source>The rank that the node has in the network.</source>
        <translation>地点在网络中的等级。</translation>
    </message>
    <message>
        <source>Stores, warehouses and other kinds in an order of their own.</source>
        <translation>门店、仓库和其他类型按各自的顺序。</translation>
    </message>
    <message>
        <source>How often its counts agreed with the record.</source>
        <translation>盘点与记录一致的频率。</translation>
    </message>
    <message>
        <source>Weighted scores</source>
        <translation>加权评分</translation>
    </message>
    <message>
        <source>Least total cost</source>
        <translation>总成本最低</translation>
    </message>
    <message>
        <source>Fewest shipments</source>
        <translation>发货次数最少</translation>
    </message>
    <message>
        <source>Earliest arrival</source>
        <translation>最早到达</translation>
    </message>
    <message>
        <source>Places in an order</source>
        <translation>按地点顺序</translation>
    </message>
    <message>
        <source>Most stock first</source>
        <translation>库存最多优先</translation>
    </message>
    <message>
        <source>On hand before on its way</source>
        <translation>现有库存优先于在途</translation>
    </message>
    <message>
        <source>Rules one after the other</source>
        <translation>规则依次执行</translation>
    </message>
    <message>
        <source>the customer&apos;s own store</source>
        <extracomment>A rule of routing, inside a sentence</extracomment>
        <translation>客户自己的门店</translation>
    </message>
    <message>
        <source>the fewest parts</source>
        <extracomment>A rule of routing, inside a sentence</extracomment>
        <translation>部分最少</translation>
    </message>
    <message>
        <source>the place of last resort</source>
        <extracomment>A rule of routing, inside a sentence</extracomment>
        <translation>兜底地点</translation>
    </message>
    <message>
        <source>assign it</source>
        <extracomment>What follows, inside a sentence: &quot;If everything fits, assign it.&quot;</extracomment>
        <translation>分配</translation>
    </message>
    <message>
        <source>assign it and go on with the rest</source>
        <extracomment>What follows, inside a sentence: &quot;If only a part fits, …&quot;</extracomment>
        <translation>分配并继续处理其余部分</translation>
    </message>
    <message>
        <source>try the next strategy</source>
        <extracomment>What follows, inside a sentence</extracomment>
        <translation>尝试下一个规则组</translation>
    </message>
    <message>
        <source>put it into the queue</source>
        <extracomment>What follows, inside a sentence; the name of a queue comes after it</extracomment>
        <translation>放入队列</translation>
    </message>
    <message>
        <source>wait for stock</source>
        <extracomment>What follows, inside a sentence</extracomment>
        <translation>等待库存</translation>
    </message>
    <message>
        <source>hand it to customer service</source>
        <extracomment>What follows, inside a sentence</extracomment>
        <translation>交给客服</translation>
    </message>
    <message>
        <source>cancel it after</source>
        <extracomment>What follows, inside a sentence; a number of days comes after it</extracomment>
        <translation>取消，等待期为</translation>
    </message>
    <message>
        <source>the channel is not %1</source>
        <translation>渠道不是%1</translation>
    </message>
    <message>
        <source>the channel is %1</source>
        <translation>渠道为%1</translation>
    </message>
    <message>
        <source>the zone is not %1</source>
        <translation>区域不是%1</translation>
    </message>
    <message>
        <source>the zone is %1</source>
        <translation>区域为%1</translation>
    </message>
    <message>
        <source>it does not go to %1</source>
        <translation>不发往%1</translation>
    </message>
    <message>
        <source>it goes to %1</source>
        <translation>发往%1</translation>
    </message>
    <message>
        <source>it holds nothing of %1</source>
        <translation>不含%1类商品</translation>
    </message>
    <message>
        <source>it holds something of %1</source>
        <translation>含有%1类商品</translation>
    </message>
    <message>
        <source>the priority is not %1</source>
        <translation>优先级不是%1</translation>
    </message>
    <message>
        <source>the priority is %1</source>
        <translation>优先级为%1</translation>
    </message>
    <message>
        <source>the method is not %1</source>
        <translation>方式不是%1</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>方式为%1</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>不含%1</translation>
    </message>
    <message>
        <source>it holds %1</source>
        <translation>含有%1</translation>
    </message>
    <message>
        <source>the customer is not in the group %1</source>
        <translation>客户不在分组%1中</translation>
    </message>
    <message>
        <source>the customer is in the group %1</source>
        <translation>客户在分组%1中</translation>
    </message>
    <message>
        <source>it is worth %1 or more</source>
        <translation>价值不低于 %1</translation>
    </message>
    <message>
        <source>it is worth %1 or less</source>
        <translation>价值不高于 %1</translation>
    </message>
    <message>
        <source>the promise is %1 away or more</source>
        <translation>承诺在 %1之后</translation>
    </message>
    <message>
        <source>the promise is within %1</source>
        <translation>承诺在 %1以内</translation>
    </message>
    <message>
        <source>it weighs %1 or more</source>
        <translation>重量不低于 %1</translation>
    </message>
    <message>
        <source>it weighs %1 or less</source>
        <translation>重量不高于 %1</translation>
    </message>
    <message>
        <source>it has %1 or more</source>
        <translation>数量不少于 %1</translation>
    </message>
    <message>
        <source>it has %1 or less</source>
        <translation>数量不多于 %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>客户分组</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
</context>
<context>
    <name>stoa::SavedViews</name>
    <message>
        <source>All positions</source>
        <translation>所有库存项</translation>
    </message>
    <message>
        <source>Negative stock</source>
        <translation>负库存</translation>
    </message>
    <message>
        <source>Nothing to sell</source>
        <translation>无可售库存</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>即将到货</translation>
    </message>
</context>
<context>
    <name>stoa::SimulationDesk</name>
    <message>
        <source>There is no policy yet.</source>
        <translation>还没有策略。</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>结束日早于开始日。</translation>
    </message>
    <message>
        <source>A simulation runs already.</source>
        <translation>已有模拟在运行。</translation>
    </message>
    <message>
        <source>The hub could not finish it: %1</source>
        <translation>中枢无法完成：%1</translation>
    </message>
    <message>
        <source>The hub ended while it ran. Start it again.</source>
        <translation>运行期间中枢已停止。请重新开始。</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing came of it.</source>
        <translation>已取消，没有产生结果。</translation>
    </message>
    <message>
        <source>S-%1</source>
        <extracomment>The name of a simulation; %1 is four letters and digits</extracomment>
        <translation>S-%1</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded order(s)</source>
        <translation>
            <numerusform>%n 个历史订单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>stock as of %1</source>
        <translation>库存截至 %1</translation>
    </message>
    <message>
        <source>stock as it is now</source>
        <translation>当前库存</translation>
    </message>
    <message>
        <source>stock as it was at the start</source>
        <translation>起始时的库存</translation>
    </message>
    <message>
        <source>There is no finished simulation.</source>
        <translation>没有已完成的模拟。</translation>
    </message>
    <message>
        <source>The draft was changed since. Simulate it again.</source>
        <translation>草稿此后已更改。请重新模拟。</translation>
    </message>
    <message>
        <source>Only a draft has a simulation attached.</source>
        <translation>只有草稿可以附加模拟。</translation>
    </message>
    <message>
        <source>It is attached already.</source>
        <translation>已附加。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>it is assigned</source>
        <extracomment>What becomes of an order, inside a sentence</extracomment>
        <translation>被分配</translation>
    </message>
    <message>
        <source>a part of it is assigned</source>
        <translation>部分被分配</translation>
    </message>
    <message>
        <source>it waits in a queue</source>
        <translation>在队列中等待</translation>
    </message>
    <message>
        <source>it waits for stock</source>
        <translation>等待库存</translation>
    </message>
    <message>
        <source>customer service gets it</source>
        <translation>交给客服</translation>
    </message>
    <message>
        <source>it waits until it is cancelled</source>
        <translation>等待直到取消</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>被取消</translation>
    </message>
    <message numerus="yes">
        <source>Expected %n parcel(s) from %1.</source>
        <extracomment>%1 is a list of places</extracomment>
        <translation>
            <numerusform>预期从%1发 %n 个包裹。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends nothing.</source>
        <extracomment>%1 is a version of a policy (&quot;v14&quot;)</extracomment>
        <translation>%1 什么也不发。</translation>
    </message>
    <message numerus="yes">
        <source>%1 sends %n, from %2.</source>
        <extracomment>%1 is a version of a policy (&quot;v14&quot;), %2 a list of places</extracomment>
        <translation>
            <numerusform>%1 发 %n 个，来自%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends %n, from %2, because %3.</source>
        <extracomment>%1 is a version of a policy (&quot;v14&quot;), %2 a list of places, %3 a clause</extracomment>
        <translation>
            <numerusform>%1 发 %n 个，来自%2，因为%3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected %n part(s).</source>
        <translation>
            <numerusform>预期 %n 个部分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 makes %n.</source>
        <translation>
            <numerusform>%1 产生 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected that %1; with %2 %3.</source>
        <extracomment>%1 and %3 say what becomes of an order, %2 is a version of a policy</extracomment>
        <translation>预期%1；在 %2 下%3。</translation>
    </message>
    <message>
        <source>It may cost %1 at most; with %2 it costs %3.</source>
        <translation>成本最多 %1；在 %2 下成本为 %3。</translation>
    </message>
    <message>
        <source>the draft is not saved</source>
        <translation>草稿未保存</translation>
    </message>
    <message>
        <source>Save the draft.</source>
        <translation>请保存草稿。</translation>
    </message>
    <message>
        <source>Save the draft, then simulate it.</source>
        <translation>请保存草稿，然后模拟。</translation>
    </message>
    <message>
        <source>its simulation is not attached</source>
        <translation>模拟未附加</translation>
    </message>
    <message>
        <source>Look at the results and attach them to the draft.</source>
        <translation>请查看结果并附加到草稿。</translation>
    </message>
    <message>
        <source>it was not simulated</source>
        <translation>尚未模拟</translation>
    </message>
    <message>
        <source>Simulate it and attach the results.</source>
        <translation>请模拟并附加结果。</translation>
    </message>
    <message>
        <source>golden order %1 differs</source>
        <translation>基准订单 %1 有差异</translation>
    </message>
    <message>
        <source>Change the rules until the golden order passes, or change what is expected of it where the new outcome is the better one.</source>
        <translation>请更改规则直到基准订单通过，或在新结果更好时更改其预期。</translation>
    </message>
    <message numerus="yes">
        <source>%n golden order(s) differ</source>
        <translation>
            <numerusform>%n 个基准订单有差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the rules until the golden orders pass, or change what is expected of them where the new outcome is the better one.</source>
        <translation>请更改规则直到基准订单通过，或在新结果更好时更改其预期。</translation>
    </message>
    <message>
        <source>a second person must approve</source>
        <translation>必须由第二个人批准</translation>
    </message>
    <message>
        <source>You wrote its last change. Ask somebody else who may approve policies to activate it.</source>
        <translation>最后的更改是您做的。请让其他有批准权限的人启用。</translation>
    </message>
    <message>
        <source>your role may not approve policies</source>
        <translation>您的角色不能批准策略</translation>
    </message>
    <message>
        <source>Ask somebody who may approve policies to activate it.</source>
        <translation>请让有批准权限的人启用。</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>中枢没有响应</translation>
    </message>
    <message>
        <source>Wait until the hub is back.</source>
        <translation>请等待中枢恢复。</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <extracomment>Joins two clauses: &quot;golden order G-17 differs, and a second person must approve&quot;</extracomment>
        <translation>%1，且%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a clause, or several</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>A measure did not change</extracomment>
        <translation>相同</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>A measure changed for the better</extracomment>
        <translation>更好</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>A measure changed for the worse</extracomment>
        <translation>更差</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <extracomment>A difference of two percentages, in points</extracomment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Urban within %1 h</source>
        <extracomment>Share of orders at the door in time</extracomment>
        <translation>市区 %1 小时内</translation>
    </message>
    <message>
        <source>Suburban within %1 h</source>
        <translation>郊区 %1 小时内</translation>
    </message>
    <message>
        <source>Regional within %1 h</source>
        <translation>地区 %1 小时内</translation>
    </message>
    <message>
        <source>Rural within %1 h</source>
        <translation>乡村 %1 小时内</translation>
    </message>
    <message>
        <source>Orders routed</source>
        <translation>已派单订单</translation>
    </message>
    <message>
        <source>Filled completely</source>
        <translation>完全满足</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>Split into parts</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation>每单成本</translation>
    </message>
    <message>
        <source>Cost, all orders</source>
        <translation>总成本</translation>
    </message>
    <message>
        <source>SKUs at zero in a place</source>
        <translation>某地点归零的 SKU</translation>
    </message>
    <message>
        <source>Peak-hour capacity</source>
        <translation>高峰时段产能</translation>
    </message>
    <message>
        <source>Days to the customer</source>
        <translation>到客户天数</translation>
    </message>
    <message>
        <source>Rejected by stores</source>
        <translation>门店拒绝</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>% of promised orders</source>
        <translation>占承诺订单的百分比</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Split rate</source>
        <translation>拆单率</translation>
    </message>
    <message>
        <source>% of orders</source>
        <translation>占订单的百分比</translation>
    </message>
    <message>
        <source>Stores</source>
        <extracomment>Who ships: places of this kind</extracomment>
        <translation>门店</translation>
    </message>
    <message>
        <source>Dark stores</source>
        <translation>前置仓</translation>
    </message>
    <message>
        <source>Micro-fulfilment</source>
        <translation>微型履约仓</translation>
    </message>
    <message>
        <source>Lockers</source>
        <translation>自提柜</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Drop-ship</source>
        <translation>代发货</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>网店</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of percentages: from %1 to %2, the second one with its sign</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>no orders</source>
        <extracomment>There were no orders of that zone</extracomment>
        <translation>没有订单</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>低于目标</translation>
    </message>
    <message>
        <source>above the goal</source>
        <translation>高于目标</translation>
    </message>
    <message>
        <source>within the goal</source>
        <translation>达到目标</translation>
    </message>
    <message>
        <source>the hub knows it in another state</source>
        <translation>中枢记录的状态不同</translation>
    </message>
    <message>
        <source>Wait until this PC has heard of it, then look again.</source>
        <translation>请等待本机收到更新后再查看。</translation>
    </message>
    <message>
        <source>There were no orders in these days. Choose others and simulate again.</source>
        <translation>这些天没有订单。请选择其他日期再次模拟。</translation>
    </message>
    <message>
        <source>there were no orders in its simulation</source>
        <translation>模拟中没有订单</translation>
    </message>
    <message>
        <source>Choose days in which there were orders, simulate it again and attach the results.</source>
        <translation>请选择有订单的日期，再次模拟并附加结果。</translation>
    </message>
</context>
<context>
    <name>stoa::SkuDesk</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Column title: at which location</extracomment>
        <translation>地点</translation>
    </message>
    <message>
        <source>Qty</source>
        <extracomment>Column title: quantity</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column title: who did it</extracomment>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The movements of this location are not open to you.</source>
        <translation>您无权查看此地点的变动。</translation>
    </message>
    <message>
        <source>This movement was taken back already.</source>
        <translation>此变动已被冲销。</translation>
    </message>
    <message>
        <source>Only adjustments can be taken back here; a sale or a transfer is corrected where it was made.</source>
        <translation>此处只能冲销调整；销售或调拨须在原处更正。</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>安全库存</translation>
    </message>
    <message>
        <source>At locations not in use</source>
        <translation>停用地点的库存</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>可售</translation>
    </message>
    <message>
        <source>Protected for other channels</source>
        <translation>为其他渠道保留</translation>
    </message>
    <message>
        <source>Channel buffer</source>
        <translation>渠道缓冲</translation>
    </message>
    <message>
        <source>Queued demand</source>
        <translation>排队需求</translation>
    </message>
    <message>
        <source>Confidence reserve</source>
        <translation>数据可信度储备</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>即将到货</translation>
    </message>
    <message>
        <source>Available to promise</source>
        <translation>可承诺量</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Customer return</source>
        <translation>客户退货</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>调拨出库</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>调拨至%1</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>调拨入库</translation>
    </message>
    <message>
        <source>Transfer from %1</source>
        <translation>调拨自%1</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Count correction</source>
        <translation>盘点更正</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>失窃</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>寻回</translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation>退回供应商</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>移入隔离</translation>
    </message>
    <message>
        <source>Out of quarantine</source>
        <translation>移出隔离</translation>
    </message>
    <message>
        <source>Taken back by another movement.</source>
        <translation>已被另一项变动冲销。</translation>
    </message>
    <message>
        <source>Takes an earlier movement back.</source>
        <translation>冲销先前的一项变动。</translation>
    </message>
    <message>
        <source>Not yet confirmed by the hub.</source>
        <translation>中枢尚未确认。</translation>
    </message>
    <message>
        <source>Older movements are at the hub, which does not answer now.</source>
        <translation>更早的变动在中枢，而中枢目前没有响应。</translation>
    </message>
    <message>
        <source>Older movements are at the hub and not open to you.</source>
        <translation>更早的变动在中枢，您无权查看。</translation>
    </message>
    <message>
        <source>Negative counts as zero</source>
        <extracomment>in the way from what is on hand to what may be promised: the negative stock of a location is not taken from the others</extracomment>
        <translation>负数按零计</translation>
    </message>
    <message>
        <source>%1 to damaged</source>
        <translation>%1 转为损坏</translation>
    </message>
    <message>
        <source>%1 to quality hold</source>
        <translation>%1 转为质检冻结</translation>
    </message>
    <message>
        <source>%1 to display</source>
        <translation>%1 转为陈列</translation>
    </message>
    <message>
        <source>%1 to quarantine</source>
        <translation>%1 转入隔离</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 在途</translation>
    </message>
    <message>
        <source>%1 from damaged</source>
        <translation>%1 从损坏转回</translation>
    </message>
    <message>
        <source>%1 from quality hold</source>
        <translation>%1 从质检冻结转回</translation>
    </message>
    <message>
        <source>%1 from display</source>
        <translation>%1 从陈列转回</translation>
    </message>
    <message>
        <source>%1 from quarantine</source>
        <translation>%1 从隔离转回</translation>
    </message>
    <message>
        <source>An API key</source>
        <extracomment>Who did it: a program with a key; its name is not known here</extracomment>
        <translation>一个 API 密钥</translation>
    </message>
    <message>
        <source>%1 (API key)</source>
        <extracomment>Who did it: a program with a key; %1 is the name of the key</extracomment>
        <translation>%1（API 密钥）</translation>
    </message>
    <message>
        <source>Sign in to see the movements that are kept at the hub.</source>
        <translation>请登录后查看保存在中枢的变动。</translation>
    </message>
    <message>
        <source>Sign in once more: the hub keeps these movements.</source>
        <translation>请重新登录：这些变动保存在中枢。</translation>
    </message>
    <message>
        <source>No movements at the stores that are open to you.</source>
        <translation>您可查看的门店没有变动。</translation>
    </message>
    <message>
        <source>No movements yet.</source>
        <translation>尚无变动。</translation>
    </message>
</context>
<context>
    <name>stoa::SlaForm</name>
    <message>
        <source>More hours than the line above.</source>
        <translation>小时数须多于上一行。</translation>
    </message>
    <message>
        <source>At least as much as it begins with.</source>
        <translation>不得小于起始值。</translation>
    </message>
    <message>
        <source>At least the share of the line above.</source>
        <translation>不得小于上一行的比例。</translation>
    </message>
</context>
<context>
    <name>stoa::SyncDesk</name>
    <message>
        <source>No.</source>
        <extracomment>Column title: number of a command</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column title: fact or request</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>操作时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied: %2 row(s)</source>
        <translation>
            <numerusform>已复制%1：%2 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub has a new history: %n command(s) are told again</source>
        <translation>
            <numerusform>中枢有新的历史记录：重新告知 %n 条命令</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 was refused by the hub</source>
        <translation>中枢拒绝了编号 %1</translation>
    </message>
    <message>
        <source>No. %1 was discarded</source>
        <translation>已放弃编号 %1</translation>
    </message>
    <message>
        <source>No. %1 was sent again as a new one</source>
        <translation>已将编号 %1 作为新的一项重新发送</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Sign in to discard a change.</source>
        <translation>请登录后再放弃更改。</translation>
    </message>
    <message>
        <source>Your role does not allow discarding changes.</source>
        <translation>您的角色无权放弃更改。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>This PC belongs to no hub yet.</source>
        <translation>本机尚未加入任何中枢。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Nobody is signed in; what waits is sent after signing in.</source>
        <translation>目前无人登录；等待发送的内容将在登录后发送。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>自 %1 起离线</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>The hub is being asked how it stands.</source>
        <translation>正在询问中枢的状态。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比对</translation>
    </message>
    <message>
        <source>The hub was set back. This PC tells it again what it had done.</source>
        <translation>中枢已恢复到先前状态。本机正在重新告知已完成的操作。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>The data is being copied to this PC.</source>
        <translation>正在将数据复制到本机。</translation>
    </message>
    <message numerus="yes">
        <source>The hub refused %n change(s). Choose what happens with each.</source>
        <translation>
            <numerusform>中枢拒绝了 %n 项更改。请逐项决定如何处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Everything is at the hub, and all of the hub is here.</source>
        <translation>所有内容均已到达中枢，中枢的所有内容也已在本机。</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>Changes are on their way.</source>
        <translation>更改正在传送。</translation>
    </message>
    <message>
        <source>Take back the movement of %1 at %2, %3</source>
        <translation>冲销变动：%1，%2，%3</translation>
    </message>
    <message>
        <source>Adjust %1 at %2, %3, %4</source>
        <translation>调整：%1，%2，%3，%4</translation>
    </message>
    <message numerus="yes">
        <source>Record %n movement(s)</source>
        <translation>
            <numerusform>登记 %n 项变动</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the safety stock of %1 at %2</source>
        <translation>设置安全库存：%1，%2</translation>
    </message>
    <message>
        <source>Change the location %1</source>
        <translation>修改地点：%1</translation>
    </message>
    <message>
        <source>Change the item %1</source>
        <translation>修改商品：%1</translation>
    </message>
    <message>
        <source>Change the reason %1</source>
        <translation>修改原因：%1</translation>
    </message>
    <message>
        <source>Tell the hub that a change was discarded</source>
        <translation>告知中枢一项更改已放弃</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>安全库存</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Waits for an earlier one</source>
        <translation>等待前一项</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>已发送，未确认</translation>
    </message>
    <message>
        <source>At the hub</source>
        <translation>已到中枢</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>已重新发送</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Its effect was taken back on this PC: the stock is as the hub says.</source>
        <translation>其影响已在本机撤回：库存以中枢为准。</translation>
    </message>
    <message>
        <source>It is on its way to the hub, but cannot be shown on this PC.</source>
        <translation>正在发往中枢，但无法在本机显示。</translation>
    </message>
    <message>
        <source>Settings and people</source>
        <translation>设置和人员</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>商品目录</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Stock of %1</source>
        <translation>%1的库存</translation>
    </message>
    <message>
        <source>Movements of %1</source>
        <translation>%1的变动</translation>
    </message>
    <message>
        <source>Answers to this PC</source>
        <translation>给本机的回复</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>目前不接收</translation>
    </message>
    <message>
        <source>At once, the hub tells it</source>
        <translation>即时，由中枢通知</translation>
    </message>
    <message>
        <source>At once, by an open question</source>
        <translation>即时，通过长轮询</translation>
    </message>
    <message>
        <source>Every few seconds, by asking</source>
        <translation>每隔几秒询问一次</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>No answer from the hub since %1.</source>
        <translation>自 %1 起中枢没有响应。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>列表中的位置</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>%1 differed from the hub and is put right</source>
        <translation>%1与中枢不一致，正在修正</translation>
    </message>
    <message numerus="yes">
        <source>%1 put right: %2 row(s)</source>
        <translation>
            <numerusform>%1已修正：%2 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The damaged journal was compared with the hub: %n change(s) lost</source>
        <translation>
            <numerusform>已将损坏的本地操作记录与中枢比对：丢失 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The disk of this PC is full. Nothing is fetched; make room so that work can go on.</source>
        <translation>本机的磁盘已满。暂停接收数据；请腾出空间以便继续工作。</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>磁盘将满</translation>
    </message>
    <message>
        <source>Little room is left on this PC. Nothing is fetched; what is entered here is still sent.</source>
        <translation>本机剩余空间不多。暂停接收数据；此处录入的内容仍会发送。</translation>
    </message>
    <message>
        <source>A change that could not be read any more</source>
        <translation>已无法读取的更改</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已丢失</translation>
    </message>
    <message>
        <source>Its effect is not in the stock. Enter it anew if it is missing, then discard it here.</source>
        <translation>其影响未计入库存。如有缺失，请重新录入，然后在此放弃它。</translation>
    </message>
    <message>
        <source>%1 is no longer for this PC and was taken off it</source>
        <translation>%1不再属于本机，已从本机移除</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this PC delivered to the hub</source>
        <translation>
            <numerusform>本机的 %n 项更改已送达中枢</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 cannot be shown here at the moment: %2</source>
        <translation>编号 %1 目前无法在此显示：%2</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>In place of a reason that nobody has chosen yet</extracomment>
        <translation>请选择</translation>
    </message>
    <message numerus="yes">
        <source>The journal of this PC was gone: %n change(s) found in its copy of the stock</source>
        <translation>
            <numerusform>本机的本地操作记录已丢失：在库存副本中找到 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>It was entered under an earlier identity of this PC. Send it again if the hub does not have it, or discard it.</source>
        <translation>它是以本机先前的身份录入的。如果中枢没有它，请重新发送，否则请放弃。</translation>
    </message>
    <message>
        <source>On this PC alone</source>
        <translation>仅在本机</translation>
    </message>
    <message>
        <source>The hub has not seen this sign-in yet; what waits is sent after the next one.</source>
        <translation>中枢尚未确认此次登录；等待中的内容将在下次登录后发送。</translation>
    </message>
    <message>
        <source>A change at a store that is not open to you</source>
        <translation>您无权查看的门店的一项更改</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n 项需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from the hub since %1, and it has not seen this sign-in yet.</source>
        <translation>自 %1 起中枢无响应，且尚未看到此次登录。</translation>
    </message>
    <message>
        <source>Sign in to send a change again.</source>
        <translation>请登录后再重新发送更改。</translation>
    </message>
    <message>
        <source>Your role does not allow this change.</source>
        <translation>您的角色无权做此更改。</translation>
    </message>
    <message>
        <source>Movement of %1 at %2</source>
        <extracomment>%1 is a SKU, %2 a location</extracomment>
        <translation>变动：%1，%2</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>可售</translation>
    </message>
    <message>
        <source>The hub is back</source>
        <translation>中枢已恢复</translation>
    </message>
    <message>
        <source>The hub is back. Sign in once more to work with it.</source>
        <translation>中枢已恢复。请重新登录以继续使用。</translation>
    </message>
    <message>
        <source>The key by which the hub knows this PC is lost. Connect it anew with a code.</source>
        <translation>中枢用来识别本机的密钥已丢失。请使用接入码重新接入。</translation>
    </message>
    <message>
        <source>Orders of all stores</source>
        <translation>所有门店的订单</translation>
    </message>
    <message>
        <source>Contacts for all orders</source>
        <translation>所有订单的联系信息</translation>
    </message>
    <message>
        <source>Orders of %1</source>
        <translation>%1的订单</translation>
    </message>
    <message>
        <source>Contacts for the orders of %1</source>
        <translation>%1订单的联系信息</translation>
    </message>
    <message>
        <source>Order work</source>
        <translation>订单处理</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Orders are routed here</source>
        <translation>接受派单</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Cut-off times</source>
        <translation>截单时间</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Change how %1 takes part in orders</source>
        <translation>修改订单参与方式：%1</translation>
    </message>
    <message>
        <source>Change the carrier %1</source>
        <translation>修改承运商：%1</translation>
    </message>
    <message>
        <source>Change the service goals</source>
        <translation>修改服务目标</translation>
    </message>
    <message>
        <source>Location settings</source>
        <extracomment>Kind of a change: what a location does for orders</extracomment>
        <translation>地点设置</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Service goals</source>
        <translation>服务目标</translation>
    </message>
</context>
<context>
    <name>stoa::TypedForm</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>这不是整数。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 到 %2。</translation>
    </message>
    <message>
        <source>Say how many: from %1 to %2.</source>
        <translation>请填写数量：从 %1 到 %2。</translation>
    </message>
    <message>
        <source>A share from 0 to %1 per cent.</source>
        <translation>比例须为 0 到百分之 %1。</translation>
    </message>
    <message>
        <source>An amount such as %1.</source>
        <translation>金额，例如 %1。</translation>
    </message>
    <message>
        <source>Kilometres, or nothing for no limit.</source>
        <translation>公里数；留空表示无限制。</translation>
    </message>
    <message>
        <source>A time such as 14:30.</source>
        <translation>时间，例如 14:30。</translation>
    </message>
</context>
<context>
    <name>stoa::WorkDesk</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Bay and car</source>
        <translation>车位和车辆</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>拣货路线</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>已拣</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>未接收的原因</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a walk: how many of its units are picked, as in &quot;3 of 12&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>目前无人登录。</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <extracomment>%1 is what a role may allow, as &quot;Work on orders&quot;</extracomment>
        <translation>您的角色无权执行此操作：%1。</translation>
    </message>
    <message>
        <source>%1 is none of your stores.</source>
        <translation>%1不是您的门店。</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>逾期 %1</translation>
    </message>
</context>
<context>
    <name>stoa::WorkWords</name>
    <message>
        <source>To accept</source>
        <extracomment>Titles of lists of orders: what is to be done with them</extracomment>
        <translation>待接受</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>待拣货</translation>
    </message>
    <message>
        <source>Being picked</source>
        <translation>拣货中</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>待打包</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>To announce</source>
        <translation>待通知</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待自提</translation>
    </message>
    <message>
        <source>Customer is here</source>
        <translation>客户已到</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>逾期未取</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A quantity and its unit: &quot;3 pcs&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>逾期未取</translation>
    </message>
    <message>
        <source>over for %1</source>
        <translation>已过期 %1</translation>
    </message>
    <message>
        <source>cut-off was %1 ago</source>
        <translation>截单已过 %1</translation>
    </message>
    <message>
        <source>cut-off in %1</source>
        <translation>%1后截单</translation>
    </message>
    <message>
        <source>On hand goes from %1 to %2, which is what is picked already, and a count is asked for.</source>
        <translation>现有库存从 %1 变为 %2，即已拣的数量，并要求盘点。</translation>
    </message>
    <message>
        <source>The position goes from %1 to %2 and a count is asked for.</source>
        <translation>该库存项从 %1 变为 %2，并要求盘点。</translation>
    </message>
    <message>
        <source>On hand goes from %1 to %2. The rest of the record is taken for right.</source>
        <translation>现有库存从 %1 变为 %2。其余账面数量视为正确。</translation>
    </message>
    <message>
        <source>%1 are set aside as damaged. They stay on hand, and nobody can order them.</source>
        <translation>将 %1作为损坏品另放。它们仍计入现有库存，但无法被订购。</translation>
    </message>
    <message>
        <source>%1 are set aside as display pieces. They stay on hand, and nobody can order them.</source>
        <translation>将 %1作为陈列品另放。它们仍计入现有库存，但无法被订购。</translation>
    </message>
    <message>
        <source>The stock stays as it is. What is missing is looked for elsewhere.</source>
        <translation>库存保持不变。缺少的将从别处寻找。</translation>
    </message>
    <message>
        <source>Goes back on the shelf and can be sold at once.</source>
        <translation>放回货架，可立即销售。</translation>
    </message>
    <message>
        <source>Is on hand, kept back until it is made good.</source>
        <translation>计入现有库存，保留至修复完毕。</translation>
    </message>
    <message>
        <source>Is on hand, kept back in quarantine until somebody decides.</source>
        <translation>计入现有库存，隔离保留，直到有人作决定。</translation>
    </message>
    <message>
        <source>Comes in and is written off as broken.</source>
        <translation>入库后作为破损核销。</translation>
    </message>
    <message>
        <source>Comes in and leaves again to the supplier.</source>
        <translation>入库后再退给供应商。</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户本人</translation>
    </message>
    <message>
        <source>Somebody sent by the customer</source>
        <translation>客户委托的人</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Code of the order</source>
        <translation>订单码</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Order e-mail</source>
        <translation>订单邮件</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>盘点 %1</translation>
    </message>
    <message>
        <source>Pay back money of order %1</source>
        <translation>为订单 %1 退款</translation>
    </message>
    <message>
        <source>%1 was handed over although it was cancelled: decide what to do</source>
        <translation>%1 取消后仍已交付：请决定如何处理</translation>
    </message>
    <message>
        <source>Put what was picked for %1 back on the shelf</source>
        <translation>将为 %1 拣出的商品放回货架</translation>
    </message>
    <message>
        <source>Fetch the parcel of %1 back from the carrier</source>
        <translation>从承运商处追回 %1 的包裹</translation>
    </message>
    <message>
        <source>Call the customer of order %1</source>
        <translation>致电订单 %1 的客户</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>%1 was handed over although it was cancelled: its money was to go back, and waits</source>
        <translation>%1 虽已取消仍被交付：原定退款，现暂缓</translation>
    </message>
    <message>
        <source>It names a SKU that is not in the catalogue.</source>
        <translation>其中的 SKU 不在商品目录中。</translation>
    </message>
    <message>
        <source>It names a location that does not exist.</source>
        <translation>其中的地点不存在。</translation>
    </message>
    <message>
        <source>It names a reason that does not exist.</source>
        <translation>其中的原因不存在。</translation>
    </message>
    <message>
        <source>Its number was used already for something else.</source>
        <translation>其编号已用于其他内容。</translation>
    </message>
    <message>
        <source>It is about something that is not there, or not there yet.</source>
        <translation>所涉及的内容不存在，或尚不存在。</translation>
    </message>
    <message>
        <source>What it tells of is not possible in the state that was reached.</source>
        <translation>其所述内容在已达到的状态下无法进行。</translation>
    </message>
    <message>
        <source>It has a field that is not known.</source>
        <translation>其中有未知的字段。</translation>
    </message>
    <message>
        <source>It is not accepted as it stands.</source>
        <translation>按现状无法接收。</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>Fetch the parcel of %1 back from the carrier, whose manifest %2 names it</source>
        <extracomment>%1 is a part of an order, %2 the number of what a carrier was told that it takes along</extracomment>
        <translation>从承运商处取回 %1 的包裹：已列入其交接清单 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>Two or three whole sentences, one after the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Whoever sent it, or tried it again, has no right to what it tells of.</source>
        <translation>发送者或重试者无权处理其所涉内容。</translation>
    </message>
    <message>
        <source>%1 It is about “%2”.</source>
        <extracomment>%1 is a whole sentence, %2 a field such as &quot;Line 2: Quantity&quot;</extracomment>
        <translation>%1涉及“%2”。</translation>
    </message>
    <message>
        <source>%1 The hub says in English: “%2”.</source>
        <extracomment>%1 is one or two sentences, %2 what a newer hub says in its own words, always in English</extracomment>
        <translation>%1中枢用英文说明：“%2”。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::AdjustPane</name>
    <message>
        <source>Result</source>
        <extracomment>Column title: what became of an adjustment</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Results of an adjustment, each in a table cell</extracomment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差额(&amp;D)</translation>
    </message>
    <message>
        <source>added with +, taken away with −</source>
        <extracomment>Under the field for a difference of stock</extracomment>
        <translation>+ 为增加，− 为减少</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>optional, kept with the movement</source>
        <translation>可选，随变动一起保存</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>调整前后</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <extracomment>First entry of a list of reasons</extracomment>
        <translation>选择原因</translation>
    </message>
    <message>
        <source>Adjust %1</source>
        <translation>调整 %1</translation>
    </message>
    <message>
        <source>Adjust %1 positions</source>
        <translation>调整 %1 个库存项</translation>
    </message>
    <message>
        <source>each by the same difference</source>
        <translation>每项使用相同差额</translation>
    </message>
    <message>
        <source>%1 entered, %2 refused. What was entered is kept.</source>
        <translation>已录入 %1 项，被拒绝 %2 项。已录入的会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 would be refused: %3</source>
        <translation>
            <numerusform>%2 项中有 %1 项将被拒绝：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
</context>
<context>
    <name>stoa::ui::AdminPanel</name>
    <message>
        <source>Only to look at</source>
        <translation>仅供查看</translation>
    </message>
    <message>
        <source>Changes here are made at the hub, which does not answer now.</source>
        <translation>此处的更改须在中枢进行，而中枢目前没有响应。</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Not open to you</source>
        <translation>无权访问</translation>
    </message>
    <message>
        <source>Your role shows neither users nor PCs nor the audit trail. Ask an administrator.</source>
        <translation>您的角色无权查看用户、电脑和审计日志。请联系管理员。</translation>
    </message>
    <message>
        <source>Who can sign in, with which roles and where.</source>
        <translation>谁可以登录，拥有哪些角色，可用于哪些门店。</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>新建用户…</translation>
    </message>
    <message>
        <source>A role is a set of permissions; a user may have several.</source>
        <translation>角色是一组权限；一个用户可以有多个角色。</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>新建角色…</translation>
    </message>
    <message>
        <source>PCs that may speak to the hub, each with a key of its own.</source>
        <translation>可与中枢通信的电脑，每台都有自己的密钥。</translation>
    </message>
    <message>
        <source>Connect a PC…</source>
        <translation>接入电脑…</translation>
    </message>
    <message>
        <source>Who did what, as the hub wrote it down.</source>
        <translation>谁做了什么，以中枢的记录为准。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Reading the audit trail</source>
        <translation>正在读取审计日志</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>正在询问中枢…</translation>
    </message>
    <message>
        <source>The audit trail is kept at the hub</source>
        <translation>审计日志保存在中枢</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>Nothing was done yet that the trail takes down.</source>
        <translation>尚无需要记入审计日志的操作。</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>更早的记录</translation>
    </message>
    <message>
        <source>These are all.</source>
        <translation>已全部显示。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>PCs</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Parts of Administration</source>
        <translation>管理分页</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>尚无用户</translation>
    </message>
    <message>
        <source>They come with the first copy of the hub&apos;s data.</source>
        <translation>首次从中枢复制数据后即会出现。</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>尚无角色</translation>
    </message>
    <message>
        <source>No PCs yet</source>
        <translation>尚无电脑</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing was changed; what you entered is kept.</source>
        <translation>未作任何更改；您填写的内容已保留。</translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>包含…</translation>
    </message>
    <message>
        <source>any state</source>
        <extracomment>Choice in a filter field: no matter in which state</extracomment>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>any kind</source>
        <extracomment>Choice in a filter field: built-in roles and own ones</extracomment>
        <translation>任意类型</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Choice in a filter field: API keys that end within two weeks</extracomment>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>any time</source>
        <extracomment>Choice in a filter field: no matter when</extracomment>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>the last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>anything</source>
        <extracomment>Choice in a filter field: no matter what was done</extracomment>
        <translation>任何操作</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that is on: the column&apos;s title and what is looked for in it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What feeds, web shops and scripts use to speak to the hub.</source>
        <translation>数据源、网店和脚本用它们与中枢通信。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 / %n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <translation>
            <numerusform>%1 / %n 个角色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n 个角色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n PC(s)</source>
        <translation>
            <numerusform>%1 / %n 台电脑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s)</source>
        <translation>
            <numerusform>%n 台电脑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API key(s)</source>
        <translation>
            <numerusform>%1 / %n 个 API 密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s)</source>
        <translation>
            <numerusform>%n 个 API 密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries read, older ones are at the hub</source>
        <translation>
            <numerusform>已读取 %n 条记录，更早的在中枢</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, these are all</source>
        <translation>
            <numerusform>共 %n 条记录，已全部显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the API keys</source>
        <translation>正在读取 API 密钥</translation>
    </message>
    <message>
        <source>API keys are kept at the hub</source>
        <translation>API 密钥保存在中枢</translation>
    </message>
    <message>
        <source>No API keys</source>
        <translation>没有 API 密钥</translation>
    </message>
    <message>
        <source>Nothing but desks speaks to this hub. A key is made at the hub with “stoa-hub apikey add”.</source>
        <translation>只有电脑与此中枢通信。可在中枢用“stoa-hub apikey add”创建密钥。</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>目前无人登录</translation>
    </message>
    <message>
        <source>Users, roles, PCs and the audit trail are shown after you sign in.</source>
        <translation>登录后将显示用户、角色、电脑和审计日志。</translation>
    </message>
    <message>
        <source>No API keys of your stores</source>
        <translation>没有您门店的 API 密钥</translation>
    </message>
    <message>
        <source>Keys that hold for other stores too are seen by whoever looks after those.</source>
        <translation>同时适用于其他门店的密钥由其负责人查看。</translation>
    </message>
    <message>
        <source>No PCs of your stores</source>
        <translation>没有您门店的电脑</translation>
    </message>
    <message>
        <source>Those of other stores and of the head office are seen by whoever looks after them.</source>
        <translation>其他门店和总部的电脑由其负责人查看。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::AuditCard</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>跟踪号</translation>
    </message>
    <message>
        <source>Entries are chained: none can be changed or taken out without being found out.</source>
        <translation>各条记录环环相扣：任何更改或删除都会被发现。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择任何项目</translation>
    </message>
    <message>
        <source>From PC</source>
        <translation>所用电脑</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>The id of the refused change that was given up</extracomment>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>stoa::ui::BarsCompare</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Column of a table: what is measured, and its unit</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::BarsDrawing</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud of a bar: what is measured, and of whom, as in &quot;In time: v14 draft&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Read aloud of a bar: its figure and the unit</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::BulkPane</name>
    <message>
        <source>No carrier named</source>
        <translation>未指定承运商</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>交接清单</translation>
    </message>
    <message>
        <source>Orders and what becomes of them</source>
        <translation>订单及其结果</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>没有要做的。</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>接单：%1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Tell the customers of %1</source>
        <translation>通知客户：%1</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>已备好</translation>
    </message>
    <message>
        <source>Hand over to a carrier</source>
        <translation>交给承运商</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>&amp;Carrier</source>
        <translation>承运商(&amp;C)</translation>
    </message>
    <message>
        <source>Put %1 back on the shelf</source>
        <translation>放回货架：%1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>what becomes of each stands in its line</source>
        <translation>每项结果见其所在行</translation>
    </message>
    <message>
        <source>%1 done, %2 refused.</source>
        <translation>%1 项已完成，%2 项被拒绝。</translation>
    </message>
    <message>
        <source>%1 of %2 would be refused; the others are done.</source>
        <translation>%2 项中有 %1 项会被拒绝；其余将完成。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CapacityPage</name>
    <message>
        <source>Weekly check</source>
        <translation>每周检查</translation>
    </message>
    <message>
        <source>the last 7 days, busiest hours over 80 % of usable</source>
        <translation>最近 7 天，高峰超过可用量的 80%</translation>
    </message>
    <message>
        <source>No location was over 80 % of what it can take without its buffer.</source>
        <translation>没有地点超过其不含缓冲产能的 80%。</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) had an hour over 80 %; consider more capacity there or a shift to a neighbour.</source>
        <translation>
            <numerusform>%n 个地点有小时超过 80%；可考虑增加产能或调配到邻近地点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>All ways of fulfilling</source>
        <translation>全部履约方式</translation>
    </message>
    <message>
        <source>Way of fulfilling</source>
        <translation>履约方式</translation>
    </message>
    <message>
        <source>Try a shift…</source>
        <translation>试算调配…</translation>
    </message>
    <message>
        <source>Taken of what the hour does. The line in a cell marks where the buffer for peaks begins; an hour at the line or beyond is marked, a full one as well.</source>
        <translation>已占用与该小时产能之比。格内竖线表示高峰缓冲的起点；到线或越线的小时会标出，已满的也会标出。</translation>
    </message>
    <message>
        <source>Capacity by hour</source>
        <translation>每小时产能</translation>
    </message>
    <message>
        <source>Locations at the edge</source>
        <translation>接近极限的地点</translation>
    </message>
    <message>
        <source>Nobody takes orders on this day</source>
        <translation>这一天没有地点接单</translation>
    </message>
    <message>
        <source>Give a location opening hours and a capacity, and its hours stand here.</source>
        <translation>为地点设置营业时间和产能后，其各小时会显示在这里。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CarrierFormPane</name>
    <message>
        <source>all zones</source>
        <extracomment>Choice of a zone of destinations, or of places to send from</extracomment>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>代码(&amp;D)</translation>
    </message>
    <message>
        <source>it never changes</source>
        <translation>之后不能更改</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>添加服务</translation>
    </message>
    <message>
        <source>New carrier</source>
        <translation>新承运商</translation>
    </message>
    <message>
        <source>carrier %1</source>
        <translation>承运商 %1</translation>
    </message>
    <message>
        <source>Carrier added</source>
        <translation>已添加承运商</translation>
    </message>
    <message>
        <source>Carrier %1 saved</source>
        <translation>承运商 %1 已保存</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>移除该日期</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>新服务</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Brings goods</source>
        <translation>配送方式</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Up to kg</source>
        <translation>最重 kg</translation>
    </message>
    <message>
        <source>Longest cm</source>
        <translation>最长 cm</translation>
    </message>
    <message>
        <source>Girth cm</source>
        <translation>围长 cm</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>截单</translation>
    </message>
    <message>
        <source>Delivers from</source>
        <translation>送达自</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Prices, the first line that fits</source>
        <translation>价格，取首个匹配行</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>添加价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Days on the way</source>
        <translation>在途天数</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>移除该服务</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Up to km</source>
        <translation>最远 km</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Price of a parcel</source>
        <translation>每包裹价格</translation>
    </message>
    <message>
        <source>Price of a kilogram</source>
        <translation>每公斤价格</translation>
    </message>
    <message>
        <source>Remove this price</source>
        <translation>移除该价格</translation>
    </message>
    <message>
        <source>a kg</source>
        <extracomment>After a price: of each kilogram</extracomment>
        <translation>每公斤</translation>
    </message>
    <message>
        <source>From zone</source>
        <translation>起始区域</translation>
    </message>
    <message>
        <source>To zone</source>
        <translation>目的区域</translation>
    </message>
    <message>
        <source>From country</source>
        <translation>起始国家</translation>
    </message>
    <message>
        <source>To country</source>
        <translation>目的国家</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>移除该行</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before the zone to which parcels go</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>After a number of working days</extracomment>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CarrierPane</name>
    <message>
        <source>Everywhere</source>
        <translation>各处</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From where to where</extracomment>
        <translation>%1到%2</translation>
    </message>
    <message>
        <source>Brings goods</source>
        <translation>配送方式</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>截单</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>送达</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>最重</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 公斤</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Takes as well</source>
        <translation>另可承运</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <extracomment>A destination, at most so far away</extracomment>
        <translation>%1，最远 %2</translation>
    </message>
    <message>
        <source>%1 + %2 a kg</source>
        <extracomment>The price of a parcel, and of each kilogram</extracomment>
        <translation>%1 + 每公斤 %2</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>当天</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Next holidays</source>
        <translation>近期节假日</translation>
    </message>
    <message>
        <source>Parcels, 28 days</source>
        <translation>包裹，28 天</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CascadeModel</name>
    <message>
        <source>Term</source>
        <extracomment>Column of a waterfall: what is added or taken away</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>图形</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ChartTwin</name>
    <message>
        <source>Show as a chart</source>
        <translation>显示为图表</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>A chart; the same numbers can be shown as a table.</source>
        <translation>图表；同样的数字可以显示为表格。</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>Column of a waterfall: what is added or taken away</extracomment>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ClauseChips</name>
    <message>
        <source>Remove: %1</source>
        <extracomment>Tooltip of a button; %1 is a condition, as in &quot;Remove: is over 40 km by road&quot;</extracomment>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a condition to a rule</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <extracomment>Read aloud: adds a condition; %1 is the heading over the conditions</extracomment>
        <translation>添加到：%1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ClauseRow</name>
    <message>
        <source>%1 or %2</source>
        <extracomment>Joins words of a sentence any of which will do, as in &quot;ship or click and collect&quot;</extracomment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: what a word of a sentence is, and the word, as in &quot;Zone: urban&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CodeCard</name>
    <message>
        <source>The code was copied.</source>
        <translation>已复制接入码。</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>正在询问中枢…</translation>
    </message>
    <message>
        <source>Make another code</source>
        <translation>再生成一个接入码</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>生成接入码</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>Spoken: a code letter by letter</extracomment>
        <translation>接入码 %1</translation>
    </message>
    <message>
        <source>Works once, until %1 (%2 left).</source>
        <translation>仅可使用一次，有效期至 %1（剩余 %2）。</translation>
    </message>
    <message>
        <source>This code is older than 15 minutes and works no more.</source>
        <translation>此接入码已超过 15 分钟，不再有效。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>中枢地址</translation>
    </message>
    <message>
        <source>On the new PC</source>
        <translation>在新电脑上</translation>
    </message>
    <message>
        <source>Connect a PC</source>
        <translation>接入电脑</translation>
    </message>
    <message>
        <source>A new PC needs a code once. It makes its own key, which never leaves it.</source>
        <translation>新电脑需要一次性接入码。它会生成自己的密钥，密钥不会离开该电脑。</translation>
    </message>
    <message>
        <source>&amp;Where it stands</source>
        <translation>所在地(&amp;W)</translation>
    </message>
    <message>
        <source>it gets the stock of this place; the head office gets all</source>
        <translation>将获得该地的库存；总部获得全部库存</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>中枢指纹</translation>
    </message>
    <message>
        <source>Start Stoa, enter the address and the code, and compare the fingerprint.</source>
        <translation>启动 Stoa，填写地址和接入码，并核对指纹。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CommandCard</name>
    <message>
        <source>&amp;Difference</source>
        <translation>差额(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Why it is discarded</source>
        <translation>放弃的原因(&amp;W)</translation>
    </message>
    <message>
        <source>only needed to discard it</source>
        <translation>仅放弃时需要</translation>
    </message>
    <message>
        <source>Choose what happens</source>
        <translation>选择如何处理</translation>
    </message>
    <message>
        <source>It is sent as a new one and linked to this one.</source>
        <translation>将作为新的一项发送，并与此项关联。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Saves every change that this PC keeps to a file</source>
        <translation>将本机保存的所有更改存为文件</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>放弃…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择任何项目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a command&apos;s page: its state and what kind it is</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>Number of a command</extracomment>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>操作人、时间</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Waits behind</source>
        <translation>前置项</translation>
    </message>
    <message>
        <source>An earlier change of the same thing that was refused.</source>
        <translation>对同一内容的一项先前更改，已被拒绝。</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>Say by how much, for example −2 or +5.</source>
        <translation>请输入差额，例如 −2 或 +5。</translation>
    </message>
    <message>
        <source>Sent again as No. %1.</source>
        <translation>已作为编号 %1 重新发送。</translation>
    </message>
    <message>
        <source>Say why; it is kept and the hub is told.</source>
        <translation>请说明原因；原因会被保存并告知中枢。</translation>
    </message>
    <message>
        <source>Discard this change?</source>
        <translation>要放弃此更改吗？</translation>
    </message>
    <message>
        <source>%1. It is not sent any more; the hub is told that you discarded it.</source>
        <translation>%1。此项将不再发送；中枢会得知您已放弃。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>The change was discarded.</source>
        <translation>已放弃此更改。</translation>
    </message>
    <message>
        <source>&amp;Safety stock</source>
        <translation>安全库存(&amp;S)</translation>
    </message>
    <message>
        <source>Say how many are to be kept back, 0 or more.</source>
        <translation>请填写要保留的数量，0 或更多。</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>请选择原因。</translation>
    </message>
    <message>
        <source>Fix and resend</source>
        <translation>修正并重新发送</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>取代</translation>
    </message>
    <message>
        <source>Number of the movement</source>
        <translation>变动编号</translation>
    </message>
    <message>
        <source>it was %1 %2</source>
        <extracomment>In an empty field: the difference as it was entered, in the unit of then, e.g. &quot;it was +5 pcs&quot;</extracomment>
        <translation>原为 %1 %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <extracomment>Placeholder of the command palette</extracomment>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Found commands and records</source>
        <translation>找到的命令和记录</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>没有匹配的名称。请减少字母再试。</translation>
    </message>
    <message>
        <source>move</source>
        <extracomment>Keys of the command palette, each beside its key</extracomment>
        <translation>移动</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>在旁打开</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CommandSource</name>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>目前无法执行。</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Heading in the command palette</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>open this panel</source>
        <extracomment>Beside a panel&apos;s name in the command palette</extracomment>
        <translation>打开此面板</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ConnectCard</name>
    <message>
        <source>The address is still missing.</source>
        <translation>尚未填写地址。</translation>
    </message>
    <message>
        <source>The code for this PC is still missing.</source>
        <translation>尚未填写本机的接入码。</translation>
    </message>
    <message>
        <source>The name of this PC is still missing.</source>
        <translation>尚未填写本机名称。</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>连接到中枢</translation>
    </message>
    <message>
        <source>Your company runs a Stoa hub. The person who looks after it gives you an address and a code for this PC.</source>
        <translation>贵公司运行着一个 Stoa 中枢。中枢的负责人会向您提供地址和本机的接入码。</translation>
    </message>
    <message>
        <source>&amp;Address of the hub</source>
        <translation>中枢地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Code for this PC</source>
        <translation>本机接入码(&amp;C)</translation>
    </message>
    <message>
        <source>valid for 15 minutes, works once</source>
        <translation>15 分钟内有效，仅可使用一次</translation>
    </message>
    <message>
        <source>&amp;Name of this PC</source>
        <translation>本机名称(&amp;N)</translation>
    </message>
    <message>
        <source>The keys stay on this PC. No password is kept here.</source>
        <translation>密钥保留在本机。本机不保存密码。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>The address is not right yet.</source>
        <translation>地址尚不正确。</translation>
    </message>
    <message>
        <source>The code for this PC is not whole yet.</source>
        <translation>本机的接入码尚不完整。</translation>
    </message>
    <message>
        <source>A code has the letters A to Z and digits only.</source>
        <translation>接入码只含字母 A 到 Z 和数字。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The code is whole.</source>
        <translation>接入码完整。</translation>
    </message>
    <message>
        <source>Compare the fingerprint and say that it is the same.</source>
        <translation>请核对指纹并确认一致。</translation>
    </message>
    <message>
        <source>for example “Back office”</source>
        <translation>例如“后台办公室”</translation>
    </message>
    <message>
        <source>%1 characters are needed, here are %2.</source>
        <translation>需要 %1 个字符，现有 %2 个。</translation>
    </message>
    <message>
        <source>Connect becomes available once everything is right.</source>
        <translation>所有内容正确后即可点击。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ConnectionCard</name>
    <message>
        <source>This PC and its hub</source>
        <translation>本机及其中枢</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Learns of changes</source>
        <translation>获知更改的方式</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>上次响应</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>上次更改</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>上次故障</translation>
    </message>
    <message>
        <source>The clock of this PC and that of the hub are %1 apart. Work goes on; set the clock right.</source>
        <translation>本机与中枢的时钟相差 %1。工作可以继续；请校准时钟。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to come, as of %1</source>
        <translation>
            <numerusform>还有 %n 项更改，截至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>中枢指纹</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) found and put right</source>
        <translation>
            <numerusform>发现 %n 处差异并已修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>已修复</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ConnectionLine</name>
    <message>
        <source>online from %1 to %2</source>
        <translation>%1 至 %2 在线</translation>
    </message>
    <message>
        <source>offline from %1 to %2</source>
        <translation>%1 至 %2 离线</translation>
    </message>
    <message>
        <source>Connection to the hub, last 4 hours</source>
        <translation>与中枢的连接，最近 4 小时</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>offline %1</source>
        <translation>离线 %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CustomerCard</name>
    <message>
        <source>Customer</source>
        <extracomment>Card and link on an order&apos;s page: who gets the goods</extracomment>
        <translation>客户</translation>
    </message>
    <message>
        <source>Show name…</source>
        <translation>显示姓名…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name and address are deleted some days after an order is closed.</source>
        <translation>订单关闭数日后，姓名和地址会被删除。</translation>
    </message>
    <message>
        <source>Name and address are shown when you ask for them.</source>
        <translation>姓名和地址在您要求时显示。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DataTable</name>
    <message numerus="yes">
        <source>Sum of %n selected rows</source>
        <extracomment>Foot of a table, before the sums of the columns</extracomment>
        <translation>
            <numerusform>所选 %n 行的合计</numerusform>
        </translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Menu of a table: rows of less height</extracomment>
        <translation>紧凑行距</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1（空间不足）</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DetailsPane</name>
    <message>
        <source>Keep this record open</source>
        <extracomment>Keeps the pane on this record</extracomment>
        <translation>保持此记录打开</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>关闭窗格</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DeviceCard</name>
    <message>
        <source>Active</source>
        <extracomment>State of a PC</extracomment>
        <translation>启用</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>This is the PC that you work on.</source>
        <translation>这是您正在使用的电脑。</translation>
    </message>
    <message>
        <source>It may not speak to the hub. What waits there is kept until it may again.</source>
        <translation>该电脑不得与中枢通信。其上等待发送的内容会保留，直到重新启用。</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <translation>%1前，%2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>总部</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次连接</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>接入时间</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>This is the PC that you work on. Suspend it from another one.</source>
        <translation>这是您正在使用的电脑。请在另一台电脑上将其暂停。</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>正在询问中枢…</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>要暂停 %1 吗？</translation>
    </message>
    <message>
        <source>Everybody there is signed out at the next contact, and nothing of it is accepted until it is activated again. What waits there is kept.</source>
        <translation>该电脑下次连接时，其上所有人都将退出登录；在重新启用之前，不接受来自它的任何内容。其上等待发送的内容会保留。</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1 may speak to the hub again.</source>
        <translation>%1 已可再次与中枢通信。</translation>
    </message>
    <message>
        <source>%1 was suspended.</source>
        <translation>已暂停 %1。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DialogPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>stoa::ui::EntrySteps</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <extracomment>Spoken: where one is on the way in</extracomment>
        <translation>第 %1 步，共 %2 步，%3</translation>
    </message>
</context>
<context>
    <name>stoa::ui::EntryWindow</name>
    <message>
        <source>Where to work</source>
        <translation>在哪里工作</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>您是谁</translation>
    </message>
    <message>
        <source>First copy of the data</source>
        <translation>首次复制数据</translation>
    </message>
    <message>
        <source>Stoa</source>
        <translation>Stoa</translation>
    </message>
    <message>
        <source>Stoa %1</source>
        <translation>Stoa %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>The back office of your stores.</source>
        <translation>您的门店后台。</translation>
    </message>
    <message>
        <source>Free software, GPL 3 or later</source>
        <translation>自由软件，GPL 3 或更高版本</translation>
    </message>
    <message>
        <source>This PC’s store</source>
        <translation>本机所属门店</translation>
    </message>
    <message>
        <source>Nothing is kept on this PC before you connect.</source>
        <translation>连接之前，本机不保留任何内容。</translation>
    </message>
    <message>
        <source>You can still go back. So far only the connection to the hub is kept.</source>
        <translation>仍可返回。目前仅保留了与中枢的连接。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FactList</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of a button; %1 is the name of a number, as &quot;Number of the movement&quot;</extracomment>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Said beside a button that was pressed</extracomment>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FilterLine</name>
    <message>
        <source>Take off the filter %1</source>
        <extracomment>A filter that is on; pressing it takes it off</extracomment>
        <translation>移除筛选：%1</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Takes all filters off</extracomment>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FilterRow</name>
    <message>
        <source>Filter by %1</source>
        <extracomment>Name of the filter field of a table column, for the screen reader</extracomment>
        <translation>按%1筛选</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FingerprintBox</name>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>中枢指纹</translation>
    </message>
    <message>
        <source>compare with the one on the paper</source>
        <translation>请与纸上的核对</translation>
    </message>
    <message>
        <source>It shows here once the hub answers.</source>
        <translation>中枢响应后显示在此。</translation>
    </message>
    <message>
        <source>Fingerprint of the hub: %1</source>
        <extracomment>Spoken: the fingerprint&apos;s digits</extracomment>
        <translation>中枢指纹：%1</translation>
    </message>
    <message>
        <source>It is the &amp;same</source>
        <translation>一致(&amp;S)</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FormPane</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>%1: here %2, saved %3</source>
        <extracomment>What differs between two who changed the same: its name, what is typed here, what is saved</extracomment>
        <translation>%1：此处 %2，已保存 %3</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. Choose what is to stay.</source>
        <translation>其间有他人保存过。请选择保留哪一个。</translation>
    </message>
    <message>
        <source>It is being saved…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Choose first what is to stay.</source>
        <translation>请先选择保留哪一个。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FulfilmentCard</name>
    <message>
        <source>Print label</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>打印装箱单</translation>
    </message>
    <message>
        <source>Go on picking</source>
        <extracomment>Button of a part of an order: %1 is the walk through the store in which it is picked, as &quot;W-7&quot;</extracomment>
        <translation>继续拣货</translation>
    </message>
    <message>
        <source>Open walk %1</source>
        <translation>打开拣货路线 %1</translation>
    </message>
    <message>
        <source>Cancel label</source>
        <translation>取消标签</translation>
    </message>
</context>
<context>
    <name>stoa::ui::GoldenCard</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A golden order: its code and its name</extracomment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation>打开决策</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A golden order in one line: its code and its name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>A golden order passes</extracomment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Golden orders</source>
        <translation>基准订单</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <extracomment>How many golden orders pass: &quot;24 of 25 pass&quot;</extracomment>
        <translation>%1/%2 通过</translation>
    </message>
    <message>
        <source>Golden orders are run at the hub.</source>
        <translation>基准订单在中枢运行。</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>显示更少</translation>
    </message>
    <message numerus="yes">
        <source>%n more that pass</source>
        <translation>
            <numerusform>另有 %n 个通过</numerusform>
        </translation>
    </message>
    <message>
        <source>“%2” is kept as golden order %1.</source>
        <extracomment>A golden order: its code and its name</extracomment>
        <translation>“%2”已保留为基准订单 %1。</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <extracomment>Of a golden order; %1 is its code</extracomment>
        <translation>如何处理 %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Accept the new outcome…</source>
        <translation>接受新结果…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Add from an order…</source>
        <translation>从订单添加…</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <extracomment>%1 is the code of a golden order</extracomment>
        <translation>%1 的名称</translation>
    </message>
    <message>
        <source>%1 is called “%2” now.</source>
        <translation>%1 现名为“%2”。</translation>
    </message>
    <message>
        <source>Accept the new outcome of %1?</source>
        <extracomment>%1 is the code of a golden order</extracomment>
        <translation>接受 %1 的新结果？</translation>
    </message>
    <message>
        <source>%1 From now on every version has to route it like this. You are noted as the one who accepted it.</source>
        <extracomment>%1 says what differs, in whole sentences</extracomment>
        <translation>%1今后每个版本都必须这样派单。您将被记录为接受人。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>The new outcome of %1 is expected from now on.</source>
        <extracomment>%1 is the code of a golden order</extracomment>
        <translation>今后以 %1 的新结果为预期。</translation>
    </message>
    <message>
        <source>What was expected of %1 before is expected again.</source>
        <translation>已恢复 %1 原来的预期。</translation>
    </message>
    <message>
        <source>Remove %1 “%2”?</source>
        <extracomment>A golden order: its code and its name</extracomment>
        <translation>删除 %1“%2”？</translation>
    </message>
    <message>
        <source>Versions that route it otherwise can be activated then. The order itself stays as it is.</source>
        <translation>之后，以其他方式派单的版本也可以启用。订单本身保持不变。</translation>
    </message>
    <message>
        <source>It differs now, and keeps this version from being activated; without it nobody is told. The order itself stays as it is.</source>
        <translation>它现在有差异，使此版本无法启用；删除后不会再提示任何人。订单本身保持不变。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 “%2” is no golden order any more.</source>
        <translation>%1“%2”不再是基准订单。</translation>
    </message>
    <message>
        <source>No golden orders yet</source>
        <translation>还没有基准订单</translation>
    </message>
    <message>
        <source>Keep orders whose outcome must never change: each new version is tried on them.</source>
        <translation>保留结果绝不能改变的订单：每个新版本都会用它们检验。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::GoldenDecisionPopover</name>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <extracomment>Who expects it; %1 is a person with a day and a time</extracomment>
        <translation>设定者：%1</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>Title above what becomes of an order; %1 is a version of a policy (&quot;v14&quot;)</extracomment>
        <translation>按 %1</translation>
    </message>
    <message>
        <source>With %1: as expected</source>
        <translation>按 %1：符合预期</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <extracomment>%1 is a clause, as &quot;Patras Agora is 0.03 ahead by “Markdown pressure”&quot;</extracomment>
        <translation>因为%1。</translation>
    </message>
    <message>
        <source>Places that were looked at</source>
        <translation>考察过的地点</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place, %2 why it is left out or how well it does</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A golden order: its code and its name</extracomment>
        <translation>%1“%2”</translation>
    </message>
</context>
<context>
    <name>stoa::ui::GoldenKeepPopover</name>
    <message>
        <source>Keep an order as golden</source>
        <translation>将订单保留为基准</translation>
    </message>
    <message>
        <source>&amp;Order number</source>
        <translation>订单号(&amp;O)</translation>
    </message>
    <message>
        <source>What was decided about it last is expected from now on.</source>
        <translation>今后以其最近一次决策为预期。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What is special about it, as “Gift set to Milano”.</source>
        <translation>其特别之处，例如“寄往米兰的礼盒”。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Enter the number of an order.</source>
        <translation>请输入订单号。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请命名。</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>正在询问中枢…</translation>
    </message>
</context>
<context>
    <name>stoa::ui::HoursFormPane</name>
    <message>
        <source>Dates with other hours</source>
        <translation>特殊营业日</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>In the local time of the location. A span that ends before it begins ends on the next day.</source>
        <translation>以地点当地时间为准。结束早于开始的时段在次日结束。</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>%1的营业时间</translation>
    </message>
    <message>
        <source>hours of %1</source>
        <translation>%1的营业时间</translation>
    </message>
    <message>
        <source>Hours of %1 saved</source>
        <translation>已保存%1的营业时间</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation>添加时段：%1</translation>
    </message>
    <message>
        <source>Copy the hours of %1</source>
        <translation>复制营业时间：%1</translation>
    </message>
    <message>
        <source>To Monday to Friday</source>
        <translation>到周一至周五</translation>
    </message>
    <message>
        <source>To every day</source>
        <translation>到每一天</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>开门</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>关门</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>移除该时段</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>营业</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>营业或休息</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>移除该日期</translation>
    </message>
    <message>
        <source>Hours on this date</source>
        <translation>当日营业时段</translation>
    </message>
</context>
<context>
    <name>stoa::ui::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: its name and its keys</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>stoa::ui::InventoryColumns</name>
    <message>
        <source>starts with…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>开头为…</translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>包含…</translation>
    </message>
    <message>
        <source>any location</source>
        <translation>任意地点</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>any category</source>
        <translation>任意类别</translation>
    </message>
</context>
<context>
    <name>stoa::ui::InventoryPanel</name>
    <message>
        <source>The positions could not be read.</source>
        <translation>无法读取库存项。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, restart the program.</source>
        <translation>未作任何更改。请重试；如仍未解决，请重新启动程序。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>%1 positions</source>
        <extracomment>Status strip; how many positions the filters leave of how many there are</extracomment>
        <translation>%1 个库存项</translation>
    </message>
    <message>
        <source>%1 of %2 positions</source>
        <translation>%1 / %2 个库存项</translation>
    </message>
    <message>
        <source>%1 rows are too many to copy.</source>
        <translation>%1 行过多，无法复制。</translation>
    </message>
    <message>
        <source>At most %1 go to the clipboard. Export writes all that is filtered to a file.</source>
        <translation>剪贴板最多容纳 %1 行。导出会将筛选出的全部内容写入文件。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Stock adjusted</source>
        <translation>已调整库存</translation>
    </message>
    <message>
        <source>%1 positions adjusted</source>
        <translation>已调整 %1 个库存项</translation>
    </message>
    <message>
        <source>The movement was taken back</source>
        <translation>已冲销此变动</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>未能冲销。</translation>
    </message>
    <message>
        <source>Choose a position first.</source>
        <translation>请先选择库存项。</translation>
    </message>
    <message>
        <source>Search positions</source>
        <extracomment>Commands of the Inventory panel; they stand in the palette and on the sheet of shortcuts</extracomment>
        <translation>搜索库存项</translation>
    </message>
    <message>
        <source>Adjust stock…</source>
        <translation>调整库存…</translation>
    </message>
    <message>
        <source>Open the page of the SKU</source>
        <translation>打开 SKU 页面</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>显示或隐藏详细信息</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Export as an Excel workbook…</source>
        <translation>导出为 Excel 工作簿…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Adjusting is not possible.</source>
        <translation>无法调整。</translation>
    </message>
    <message>
        <source>There is no position to adjust.</source>
        <translation>没有可调整的库存项。</translation>
    </message>
    <message>
        <source>At most %1 positions are adjusted at a time.</source>
        <translation>一次最多调整 %1 个库存项。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 could not be taken back.</source>
        <translation>
            <numerusform>%2 项中有 %1 项未能冲销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back by a counter-movement</source>
        <translation>已用一项反向变动冲销</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重新执行</translation>
    </message>
    <message>
        <source>Exporting is not possible.</source>
        <translation>无法导出。</translation>
    </message>
    <message>
        <source>Export what is filtered</source>
        <translation>导出筛选结果</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows written to %2</source>
        <translation>
            <numerusform>已将 %1 行写入 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled; no file was left behind</source>
        <translation>导出已取消；没有留下文件</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>未能写入 %1。</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>无法识别 %1。</translation>
    </message>
    <message>
        <source>Neither a barcode nor a SKU of the catalogue. Scan again or search for it.</source>
        <translation>既不是条码，也不是商品目录中的 SKU。请重新扫描或搜索。</translation>
    </message>
    <message>
        <source>%1 is %2 late.</source>
        <translation>%1的数据延迟 %2。</translation>
    </message>
    <message>
        <source>%1 locations are up to %2 late.</source>
        <translation>%1 个地点的数据延迟，最长 %2。</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>视图的新名称</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Its numbers are as of %1 and marked.</source>
        <translation>其数字截至 %1，已作标记。</translation>
    </message>
    <message>
        <source>Their numbers are as of %1 or later and marked.</source>
        <translation>其数字截至 %1 或更晚，已作标记。</translation>
    </message>
    <message>
        <source>Running low</source>
        <extracomment>Name of a saved view: positions of which little is left</extracomment>
        <translation>即将售罄</translation>
    </message>
    <message>
        <source>Scanned</source>
        <extracomment>Chip in the head of the panel: the SKU was opened by the barcode scanner</extracomment>
        <translation>已扫描</translation>
    </message>
    <message>
        <source>lot %1</source>
        <extracomment>Of a scanned code: the batch that is printed in it</extracomment>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>serial %1</source>
        <extracomment>Of a scanned code: the serial number that is printed in it</extracomment>
        <translation>序列号 %1</translation>
    </message>
    <message>
        <source>best before %1</source>
        <extracomment>Of a scanned code: the day that is printed in it</extracomment>
        <translation>保质期至 %1</translation>
    </message>
    <message>
        <source>expires on %1</source>
        <extracomment>Of a scanned code: the day that is printed in it</extracomment>
        <translation>到期日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Of a scanned code: net weight, length or volume with its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was scanned while an adjustment is open.</source>
        <translation>扫描到 %1 时有一个调整尚未完成。</translation>
    </message>
    <message>
        <source>What you typed is kept. Finish or leave it first.</source>
        <translation>您输入的内容已保留。请先完成或退出调整。</translation>
    </message>
    <message>
        <source>Leave it and open the SKU</source>
        <translation>退出并打开 SKU</translation>
    </message>
    <message>
        <source>Its check digit does not fit, so it was probably misread. Scan again or search for it.</source>
        <translation>校验位不符，可能是误读。请重新扫描或搜索。</translation>
    </message>
    <message>
        <source>It is marked as a GS1 code but cannot be read as one. Scan again or search for it.</source>
        <translation>它标记为 GS1 码，但无法按此读取。请重新扫描或搜索。</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>搜索它</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制条码</translation>
    </message>
    <message>
        <source>The scanner sound is on</source>
        <translation>扫描提示音已开启</translation>
    </message>
    <message>
        <source>The scanner sound is off</source>
        <translation>扫描提示音已关闭</translation>
    </message>
    <message>
        <source>Scanner sound on or off</source>
        <translation>开启或关闭扫描提示音</translation>
    </message>
</context>
<context>
    <name>stoa::ui::KeyCard</name>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择任何项目</translation>
    </message>
    <message>
        <source>Whoever holds its secret may do this. The secret itself is not kept anywhere.</source>
        <translation>持有其机密值者即可执行这些操作。机密值本身不会保存在任何地方。</translation>
    </message>
    <message>
        <source>It opens nothing any more.</source>
        <translation>它已失效。</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>创建者</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>创建于</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>吊销于</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>正在询问中枢…</translation>
    </message>
    <message>
        <source>Revoke the key %1?</source>
        <translation>吊销密钥 %1？</translation>
    </message>
    <message>
        <source>Whatever uses it is shut out at once and for good. What it has sent is kept; a new key has to be made for it to go on.</source>
        <translation>使用它的一切将立即且永久失去访问。已发送的内容会保留；要继续使用需创建新密钥。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>The key %1 was revoked.</source>
        <translation>密钥 %1 已吊销。</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>可执行</translation>
    </message>
</context>
<context>
    <name>stoa::ui::LedgerSection</name>
    <message>
        <source>Movements</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>All locations</source>
        <extracomment>Movements of all locations instead of one</extracomment>
        <translation>所有地点</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>加载更多</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Ledger, %1</source>
        <translation>台账，%1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
</context>
<context>
    <name>stoa::ui::LinesCard</name>
    <message>
        <source>Lines of the order</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>stoa::ui::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <extracomment>Commands of the window; they stand in the palette and on the sheet of shortcuts</extracomment>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>转到下一个窗格</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation>转到上一个窗格</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>%1 – Stoa</source>
        <extracomment>Title of the window; %1 is what is open</extracomment>
        <translation>%1 – Stoa</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Leaves the program</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>stoa::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>stoa::ui::MessageStack</name>
    <message>
        <source>Show fewer messages</source>
        <extracomment>Line under two messages, opens the rest</extracomment>
        <translation>显示较少消息</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>还有 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::MoneyCard</name>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NamePopover</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Give it a name of 1 to 60 characters.</source>
        <translation>请输入 1 至 60 个字符的名称。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NetworkPanel</name>
    <message>
        <source>Nothing was changed; what you entered is kept.</source>
        <translation>未作任何更改；您填写的内容已保留。</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>未能撤销。</translation>
    </message>
    <message>
        <source>Somebody changed it since, and that stays.</source>
        <translation>此后有人改过，以其为准。</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) without coordinates stand in the table only.</source>
        <translation>
            <numerusform>%n 个没有坐标的地点只在表格中显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>产能</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>派单</translation>
    </message>
    <message>
        <source>Plan of the locations</source>
        <translation>地点分布图</translation>
    </message>
    <message>
        <source>No location has coordinates</source>
        <translation>没有地点有坐标</translation>
    </message>
    <message>
        <source>Import locations with their latitude and longitude, and they stand here.</source>
        <translation>导入带经纬度的地点后，会显示在这里。</translation>
    </message>
    <message>
        <source>No carrier yet</source>
        <translation>还没有承运商</translation>
    </message>
    <message>
        <source>Add who takes parcels from your locations: services, prices and times.</source>
        <translation>添加从您的地点取包裹的承运商：服务、价格和时效。</translation>
    </message>
    <message>
        <source>New carrier…</source>
        <translation>新建承运商…</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) get no orders now</source>
        <translation>
            <numerusform>目前 %n 个地点不接单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 locations</source>
        <translation>%1/%2 个地点</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n 个地点</numerusform>
        </translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>包含…</translation>
    </message>
    <message>
        <source>any kind</source>
        <extracomment>Choice in a filter field: no matter which kind</extracomment>
        <translation>任意类型</translation>
    </message>
    <message>
        <source>any zone</source>
        <translation>任意区域</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that is on: the column&apos;s title and what is looked for in it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NetworkPlan</name>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button of a plan: zooms until all places are seen</extracomment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Plan of the places</source>
        <translation>地点分布图</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <extracomment>Beside several places that are drawn as one: so many of them are in trouble</extracomment>
        <translation>
            <numerusform>%n 处需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud of a place: name and kind, as in &quot;Athens Ermou, Store&quot;
----------
Read aloud of a place: its state and how much of its capacity is used</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of a place: its name and its state
----------
Beside a line on a plan: where it leads and how much</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1° N</source>
        <extracomment>A line of latitude on a plan, north or south of the equator</extracomment>
        <translation>北纬 %1°</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>南纬 %1°</translation>
    </message>
    <message>
        <source>%1° E</source>
        <extracomment>A line of longitude on a plan, east or west of Greenwich</extracomment>
        <translation>东经 %1°</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>西经 %1°</translation>
    </message>
    <message>
        <source>%1 m</source>
        <extracomment>Length of the scale bar of a plan, in metres or kilometres</extracomment>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NetworkSource</name>
    <message>
        <source>Locations</source>
        <extracomment>Heading in the command palette, over places of the chain</extracomment>
        <translation>地点</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A location&apos;s code and its state, in the palette</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NewReturnPane</name>
    <message>
        <source>No order %1 is known here. Only orders of your stores are.</source>
        <translation>此处没有订单 %1。仅有您门店的订单。</translation>
    </message>
    <message>
        <source>How many of %1 come back</source>
        <translation>退回多少：%1</translation>
    </message>
    <message>
        <source>Why %1 comes back</source>
        <translation>退回原因：%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After a field for a number: of so many at most</extracomment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>other SKU; empty for the same</source>
        <translation>其他 SKU；留空表示同款</translation>
    </message>
    <message>
        <source>What is wanted instead of %1</source>
        <translation>想换成什么：%1</translation>
    </message>
    <message>
        <source>Open a return</source>
        <translation>建立退货</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>在%1</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>订单(&amp;O)</translation>
    </message>
    <message>
        <source>scan its code or type its number, then Enter</source>
        <translation>扫描代码或输入号码后按 Enter</translation>
    </message>
    <message>
        <source>What the customer &amp;wishes for</source>
        <translation>客户的诉求(&amp;W)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the return</source>
        <translation>建立退货</translation>
    </message>
    <message>
        <source>Say which order it is of.</source>
        <translation>请说明属于哪个订单。</translation>
    </message>
    <message>
        <source>%1 go back, as they were paid.</source>
        <translation>将按原支付方式退回 %1。</translation>
    </message>
    <message>
        <source>Replaced once the goods were looked at; nothing is paid.</source>
        <translation>检验后换货；不涉及付款。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NodeFormPane</name>
    <message>
        <source>settings of %1</source>
        <translation>%1的设置</translation>
    </message>
    <message>
        <source>Settings of %1 saved</source>
        <translation>已保存%1的设置</translation>
    </message>
    <message>
        <source>Orders are routed here</source>
        <translation>接受派单</translation>
    </message>
    <message>
        <source>Why &amp;not</source>
        <translation>停用原因(&amp;N)</translation>
    </message>
    <message>
        <source>seen by everybody</source>
        <translation>所有人可见</translation>
    </message>
    <message>
        <source>On again by itself at</source>
        <translation>自动恢复于</translation>
    </message>
    <message>
        <source>Ways of fulfilling</source>
        <translation>履约方式</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Buffer, %</source>
        <translation>缓冲，%</translation>
    </message>
    <message>
        <source>Ready in, min</source>
        <translation>备货时间（分钟）</translation>
    </message>
    <message>
        <source>Curbside bays</source>
        <translation>路边自提车位</translation>
    </message>
    <message>
        <source>Locker boxes</source>
        <translation>自提柜格口</translation>
    </message>
    <message>
        <source>carrier</source>
        <extracomment>Choice of a carrier: none is chosen yet</extracomment>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>all zones</source>
        <extracomment>Choice of a zone of destinations</extracomment>
        <translation>全部区域</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Remove this cut-off</source>
        <translation>移除该截单时间</translation>
    </message>
    <message>
        <source>Cut-off time</source>
        <translation>截单时间</translation>
    </message>
    <message>
        <source>Cut-off times</source>
        <translation>截单时间</translation>
    </message>
    <message>
        <source>Add a cut-off</source>
        <translation>添加截单时间</translation>
    </message>
    <message>
        <source>Without one the carrier&apos;s own cut-off counts.</source>
        <translation>未设置时以承运商的截单时间为准。</translation>
    </message>
    <message>
        <source>Costs and limits</source>
        <translation>成本与限制</translation>
    </message>
    <message>
        <source>Per parcel</source>
        <translation>每包裹</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>每件</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Priority, 0 to 100</source>
        <translation>优先级，0 到 100</translation>
    </message>
    <message>
        <source>Kept for collecting, hours</source>
        <translation>自提保留，小时</translation>
    </message>
    <message>
        <source>Farthest destination, km</source>
        <translation>最远目的地，公里</translation>
    </message>
    <message>
        <source>empty for no limit</source>
        <translation>留空表示无限制</translation>
    </message>
    <message>
        <source>GS1 company prefix</source>
        <translation>GS1 厂商识别代码</translation>
    </message>
    <message>
        <source>parcels are numbered with it (SSCC); empty for none</source>
        <translation>用于包裹编号 (SSCC)；留空表示不编号</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NodePane</name>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>other hours</source>
        <extracomment>Beside a date whose hours are not those of its weekday</extracomment>
        <translation>特殊时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>It takes no orders in the coming hours.</source>
        <translation>接下来几小时不接单。</translation>
    </message>
    <message>
        <source>The line marks what is taken without the buffer: %1 of %2 an hour; the hatched part is kept back for peaks.</source>
        <translation>竖线表示不动用缓冲时的接单量：每小时 %1/%2；斜线部分为高峰保留。</translation>
    </message>
    <message>
        <source>Nothing is kept back for peaks.</source>
        <translation>没有为高峰保留。</translation>
    </message>
    <message>
        <source>Offers nothing for orders</source>
        <translation>不提供履约方式</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>On time, 28 days</source>
        <translation>准时，28 天</translation>
    </message>
    <message>
        <source>Turned down, 28 days</source>
        <translation>拒单，28 天</translation>
    </message>
    <message>
        <source>Record accuracy</source>
        <translation>库存准确率</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>另行通知</translation>
    </message>
    <message>
        <source>No orders until</source>
        <translation>暂停接单至</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 an hour, buffer %2, ready in %3</source>
        <extracomment>Of a way of fulfilling: so many an hour, share kept back, time to get ready</extracomment>
        <translation>每小时 %1，缓冲 %2，%3备好</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A carrier and a zone of destinations</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation>截单 %1</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理费</translation>
    </message>
    <message>
        <source>%1 a parcel, %2 a unit</source>
        <translation>每包裹 %1，每件 %2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Farthest destination</source>
        <translation>最远目的地</translation>
    </message>
    <message>
        <source>Kept for collecting</source>
        <translation>自提保留</translation>
    </message>
    <message>
        <source>Curbside bays</source>
        <translation>路边自提车位</translation>
    </message>
    <message>
        <source>Locker boxes</source>
        <translation>自提柜格口</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>仅今天</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>整周</translation>
    </message>
    <message>
        <source>Capacity, coming hours</source>
        <translation>产能，接下来几小时</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Hours…</source>
        <translation>营业时间…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Its orders are not open to you, and so not what they take of its hours.</source>
        <translation>您无权查看其订单，因此也看不到其占用的时段。</translation>
    </message>
    <message>
        <source>not open to you</source>
        <translation>您无权查看</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>In no way of fulfilling does the buffer come to a whole order an hour, so nothing is kept back for peaks.</source>
        <translation>各履约方式的缓冲均不足每小时一单，因此没有为高峰保留。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NoneFound</name>
    <message>
        <source>Nothing fits these filters</source>
        <translation>没有符合这些筛选的内容</translation>
    </message>
    <message>
        <source>Change them above, or take them off.</source>
        <translation>请在上方更改或取消。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters off</extracomment>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NoticePopover</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>没有需要您处理的事项。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OpeningWindow</name>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Opening the data of this PC</source>
        <translation>正在打开本机的数据</translation>
    </message>
    <message>
        <source>It is checked first, because the program was cut off the last time. What was saved is kept.</source>
        <translation>由于程序上次被意外中断，会先进行检查。已保存的内容不会丢失。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderActionPane</name>
    <message>
        <source>What happens</source>
        <extracomment>Title of a column: what a decision does to an order</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>All holds</source>
        <translation>所有挂起</translation>
    </message>
    <message>
        <source>From wherever is best</source>
        <translation>由最合适的地点</translation>
    </message>
    <message>
        <source>Not from %1</source>
        <extracomment>Choice: an order is routed again, and not to this location</extracomment>
        <translation>不从%1</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>选择地点</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>How many units at most, beside a field</extracomment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>An approved order goes to the router at once.</source>
        <translation>批准的订单会立即派单。</translation>
    </message>
    <message>
        <source>Nothing of it is routed until the hold is taken off; what is being picked goes on.</source>
        <translation>解除挂起前不会派单；正在拣货的继续。</translation>
    </message>
    <message>
        <source>Without any hold it goes on where it stood.</source>
        <translation>没有挂起后将从原处继续。</translation>
    </message>
    <message>
        <source>Nobody will supply it.</source>
        <translation>不会有人供货。</translation>
    </message>
    <message>
        <source>What nobody has begun to pick comes back, and the hub chooses anew.</source>
        <translation>尚未开始拣货的将收回，由中枢重新选择。</translation>
    </message>
    <message>
        <source>The hub refuses it where the other location has too little.</source>
        <translation>若另一地点库存不足，中枢会拒绝。</translation>
    </message>
    <message>
        <source>Lists of work show those of high priority first.</source>
        <translation>工作列表会优先显示高优先级订单。</translation>
    </message>
    <message>
        <source>Everybody who may see the order can read it.</source>
        <translation>能看到订单的人都能看到。</translation>
    </message>
    <message>
        <source>Orders and what happens to them</source>
        <translation>订单及其结果</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field: free text that goes with a decision about an order</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>The whole order</source>
        <translation>整个订单</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>挂起原因</translation>
    </message>
    <message>
        <source>Hold to take off</source>
        <translation>要解除的挂起</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Supplied</source>
        <translation>供货</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be changed; they stay selected.</source>
        <translation>
            <numerusform>%n 个订单未能更改；仍保持选中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) will be refused; the others are done.</source>
        <translation>
            <numerusform>%n 个订单会被拒绝；其余照常执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is so already; there is nothing to do.</source>
        <translation>已是如此；无需操作。</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: leaves a form without doing anything</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>None of them can be changed this way.</source>
        <translation>都不能这样更改。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderColumns</name>
    <message>
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>包含…</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Hint in a filter field: no value is chosen</extracomment>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderPageView</name>
    <message>
        <source>The decision was copied</source>
        <translation>决策已复制</translation>
    </message>
    <message>
        <source>Save the decision as JSON</source>
        <translation>将决策保存为 JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The decision was saved</source>
        <translation>决策已保存</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <extracomment>Button: the next step of the work on a part of an order; %1 is as in &quot;F2&quot;</extracomment>
        <translation>接受 %1</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>拣货 %1</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>打包 %1</translation>
    </message>
    <message>
        <source>Hand %1 to the carrier</source>
        <translation>将 %1 交给承运商</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 已备好</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>返回队列</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>上一个订单</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>下一个订单</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>取消订单…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Route again…</source>
        <translation>重新派单…</translation>
    </message>
    <message>
        <source>This order is not here</source>
        <translation>此订单不在这里</translation>
    </message>
    <message>
        <source>It may belong to stores that are not open to you, or was taken out of the books.</source>
        <translation>它可能属于您无权查看的门店，或已从账目中移除。</translation>
    </message>
    <message>
        <source>Waits for the router</source>
        <translation>等待派单</translation>
    </message>
    <message>
        <source>Waiting for the hub</source>
        <extracomment>Chip: what was done here has not been confirmed by the hub</extracomment>
        <translation>等待中枢</translation>
    </message>
    <message>
        <source>The hub refused a change</source>
        <translation>中枢拒绝了一项更改</translation>
    </message>
    <message>
        <source>The order is shown as the hub has it. What was entered is kept until somebody decides.</source>
        <translation>订单按中枢的状态显示。已录入的内容会保留，直到有人作决定。</translation>
    </message>
    <message>
        <source>Decide in Sync</source>
        <translation>在“同步”中决定</translation>
    </message>
    <message>
        <source>The order is closed: nothing of it is left to cancel.</source>
        <translation>订单已关闭：没有可取消的内容。</translation>
    </message>
    <message>
        <source>The order is closed: nothing of it is left to route.</source>
        <translation>订单已关闭：没有可派单的内容。</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>交付 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderQuickPane</name>
    <message>
        <source>Decide about %1…</source>
        <translation>对 %1 个作决定…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>作决定…</translation>
    </message>
    <message>
        <source>Open order</source>
        <extracomment>Button: the page of an order</extracomment>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>未选择订单</translation>
    </message>
    <message>
        <source>Choose one in the table to see it here.</source>
        <translation>在表格中选择一个即可在此查看。</translation>
    </message>
    <message>
        <source>Changed here; the hub has not confirmed it yet.</source>
        <translation>已在此更改；中枢尚未确认。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A figure and what it means, as in &quot;Wed 18 Nov, 13:00, 29 h early&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A part of an order: how far it is, and &quot;6 units, €70.32&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <extracomment>Link to the page of an order, below the first of its lines</extracomment>
        <translation>
            <numerusform>还有 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderSource</name>
    <message>
        <source>Orders</source>
        <extracomment>Heading in the command palette, over orders</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>%1, %2, placed %3</source>
        <extracomment>An order in the palette: how far it is, where it came from, and when</extracomment>
        <translation>%1，%2，下单于 %3</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrdersPanel</name>
    <message>
        <source>The orders could not be read.</source>
        <translation>无法读取订单。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, restart the program.</source>
        <translation>未作任何更改。请重试；如仍未解决，请重新启动程序。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>Title of an order&apos;s page</extracomment>
        <translation>订单 %1</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <extracomment>Status strip; how many orders the filters leave of how many there are</extracomment>
        <translation>%1 个订单</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation>%1/%2 个订单</translation>
    </message>
    <message>
        <source>It was not done.</source>
        <translation>未完成。</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Tab of the Orders panel: all orders, with filters</extracomment>
        <translation>队列</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 of %2 in “%3”</source>
        <extracomment>Where an order stands in what the queue shows; %3 is the name of a view</extracomment>
        <translation>“%3”中的第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Search orders</source>
        <extracomment>Commands of the Orders panel; they stand in the palette and on the sheet of shortcuts</extracomment>
        <translation>搜索订单</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Do the next step</source>
        <translation>执行下一步</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>挂起…</translation>
    </message>
    <message>
        <source>Take the hold off…</source>
        <translation>解除挂起…</translation>
    </message>
    <message>
        <source>Change priority…</source>
        <translation>更改优先级…</translation>
    </message>
    <message>
        <source>Route again…</source>
        <translation>重新派单…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Cancel orders…</source>
        <translation>取消订单…</translation>
    </message>
    <message>
        <source>Move units to another location…</source>
        <translation>将件数移至其他地点…</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>上一个订单</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>下一个订单</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>显示或隐藏详细信息</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>无法执行。</translation>
    </message>
    <message>
        <source>At most %1 orders are decided about at a time.</source>
        <translation>一次最多对 %1 个订单作决定。</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>请先选择一个订单。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s)</source>
        <extracomment>Toast: what was decided and about how many orders, as in &quot;Put on hold: 12 orders&quot;</extracomment>
        <translation>
            <numerusform>%1：%n 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 could not be taken back.</source>
        <translation>
            <numerusform>%2 项中有 %1 项未能撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重新执行</translation>
    </message>
    <message>
        <source>It is handed over at the pickup desk.</source>
        <translation>在自提台交付。</translation>
    </message>
    <message>
        <source>There the customer is asked for a proof.</source>
        <translation>在那里会请客户出示凭证。</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>视图的新名称</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>There the goods are scanned, and the parcel gets its label.</source>
        <translation>在那里扫描商品，并为包裹打印标签。</translation>
    </message>
    <message>
        <source>This is done under Work.</source>
        <translation>此操作在“工作”中进行。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PackView</name>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a line: how many of its units are checked, as in &quot;1 of 3&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <translation>%1，最多 %2</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全部核对</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>装箱单</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>箱(&amp;B)</translation>
    </message>
    <message>
        <source>Weight in &amp;kilograms</source>
        <translation>重量（公斤）(&amp;K)</translation>
    </message>
    <message>
        <source>Carrier&apos;s &amp;number</source>
        <translation>承运商单号(&amp;N)</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>此订单已不在这里。</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>打包 %1</translation>
    </message>
    <message>
        <source>goods and box weigh that much; type what the scale says</source>
        <translation>商品加箱的估重；请填写秤上读数</translation>
    </message>
    <message>
        <source>not all weights are known; type what the scale says</source>
        <translation>并非所有重量已知；请填写秤上读数</translation>
    </message>
    <message>
        <source>%1 is packed.</source>
        <translation>%1 已打包。</translation>
    </message>
    <message>
        <source>of its own label; without one the hub gets the label of the carrier</source>
        <translation>承运商自己标签上的单号；没有时由中枢向承运商获取标签</translation>
    </message>
    <message>
        <source>Get label</source>
        <translation>获取标签</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PanelHeader</name>
    <message>
        <source>Nothing to undo</source>
        <extracomment>%1 is a phrase such as &quot;price of 12 items&quot;</extracomment>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销%1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>%1 is a phrase such as &quot;price of 12 items&quot;</extracomment>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>重做%1</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>%1 is how many there are</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notices, %1</source>
        <translation>通知，%1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PartPane</name>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>订单行</translation>
    </message>
    <message>
        <source>Choose one order to see its lines.</source>
        <translation>选择一个订单以查看其行。</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>scan an order, or choose one in a list</source>
        <translation>扫描订单，或在列表中选择</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>拣货路线</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Carrier&apos;s number</source>
        <translation>承运商单号</translation>
    </message>
    <message>
        <source>What you did here is kept and goes to the hub as soon as it is there.</source>
        <translation>您在此所做的已保留，中枢可用时即会送达。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>拣货…</translation>
    </message>
    <message>
        <source>Go on picking</source>
        <translation>继续拣货</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>打包</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>交付…</translation>
    </message>
    <message>
        <source>To the pickup desk</source>
        <translation>前往自提台</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>装箱单</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令短语(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>再次输入口令短语(&amp;A)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Passphrase of this PC</source>
        <translation>本机的口令短语</translation>
    </message>
    <message>
        <source>Choose a passphrase for this PC</source>
        <translation>为本机设置口令短语</translation>
    </message>
    <message>
        <source>Open the data of this PC</source>
        <translation>打开本机的数据</translation>
    </message>
    <message>
        <source>This system has no keychain. What is entered here is kept in a journal on this PC until the hub has it, and the passphrase locks it. It is asked for at each start; without it, what the hub does not have yet cannot be read.</source>
        <translation>此系统没有钥匙串。在此录入的内容会保存在本机的本地操作记录中，直到中枢收到为止，并由口令短语加锁。每次启动都会要求输入；没有它就无法读取中枢尚未收到的内容。</translation>
    </message>
    <message>
        <source>This system has no keychain, so the passphrase that was chosen for this PC opens its journal.</source>
        <translation>此系统没有钥匙串，因此要用为本机设置的口令短语打开其本地操作记录。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>请设置更长的口令短语。</translation>
    </message>
    <message>
        <source>This is not the passphrase of this PC.</source>
        <translation>这不是本机的口令短语。</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>请输入口令短语。</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>口令短语太短。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PasswordPart</name>
    <message>
        <source>This is done at the hub, which does not answer now.</source>
        <translation>此操作须在中枢进行，而中枢目前没有响应。</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>正在询问中枢…</translation>
    </message>
    <message>
        <source>The new password is still missing.</source>
        <translation>尚未填写新密码。</translation>
    </message>
    <message>
        <source>The password was set.</source>
        <translation>密码已设置。</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>当前密码错误。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>当前密码(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>新密码(&amp;W)</translation>
    </message>
    <message>
        <source>at least 12 characters, for example a few words</source>
        <translation>至少 12 个字符，例如几个词语</translation>
    </message>
    <message>
        <source>Setting it signs the user out everywhere.</source>
        <translation>设置后，该用户将在所有地方退出登录。</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设置密码</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PickView</name>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1：%2 / %3。</translation>
    </message>
    <message>
        <source>A number from 1 to %1. What lacks is reported as short.</source>
        <translation>1 到 %1 之间的数字。缺少的请报短缺。</translation>
    </message>
    <message>
        <source>Leave the walk</source>
        <translation>离开拣货路线</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Found one (Enter)</source>
        <extracomment>Buttons of a walk, each with its key</extracomment>
        <translation>找到一件 (Enter)</translation>
    </message>
    <message>
        <source>Several (Q)…</source>
        <translation>多件 (Q)…</translation>
    </message>
    <message>
        <source>Short (N)…</source>
        <translation>短缺 (N)…</translation>
    </message>
    <message>
        <source>Later (S)</source>
        <translation>稍后 (S)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Finish the walk (Enter)</source>
        <translation>完成拣货路线 (Enter)</translation>
    </message>
    <message>
        <source>How many did you find?</source>
        <translation>找到多少件？</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>寻回</translation>
    </message>
    <message>
        <source>Walk %1 · %2</source>
        <translation>拣货路线 %1 · %2</translation>
    </message>
    <message>
        <source>All is found.</source>
        <translation>已全部找到。</translation>
    </message>
    <message>
        <source>Nothing is left to pick here.</source>
        <translation>此处没有要拣的了。</translation>
    </message>
    <message>
        <source>Finish the walk, and the orders go on to the packing table.</source>
        <translation>完成拣货路线后，订单将转到打包台。</translation>
    </message>
    <message>
        <source>The orders of this walk are picked, given back or called off.</source>
        <translation>此拣货路线的订单已拣完、退回重派或取消。</translation>
    </message>
    <message>
        <source>%1 on hand</source>
        <translation>现有 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>用于 %1</translation>
    </message>
    <message>
        <source>Take what expires on %1</source>
        <translation>取 %1 到期的</translation>
    </message>
    <message>
        <source>Take lot %1, expires on %2</source>
        <translation>取批次 %1，%2 到期</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines</comment>
        <extracomment>Progress of a walk: how many of its lines are done; %2 is as in &quot;3 lines&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PickupPage</name>
    <message>
        <source>That was not taken.</source>
        <translation>未被接受。</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>未打印任何内容。</translation>
    </message>
    <message>
        <source>Pickup</source>
        <extracomment>Tab of the Orders panel: the desk at which customers collect</extracomment>
        <translation>自提</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>查找(&amp;N)</translation>
    </message>
    <message>
        <source>customer&apos;s code, number or its last digits, name</source>
        <translation>客户码、订单号或尾号、姓名</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Orders that are collected</source>
        <translation>自提订单</translation>
    </message>
    <message>
        <source>All are ready</source>
        <translation>全部备好</translation>
    </message>
    <message>
        <source>No order waits here. What is packed for customers who collect it comes here by itself.</source>
        <translation>没有待取订单。为自提客户的订单已打包后会自动出现在此。</translation>
    </message>
    <message>
        <source>%1 was not taken.</source>
        <translation>%1 未被接受。</translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation>%1 在这里。</translation>
    </message>
    <message>
        <source>%1 is not ready yet: %2.</source>
        <translation>%1 尚未备好：%2。</translation>
    </message>
    <message>
        <source>No order here has this code or number.</source>
        <translation>此处没有该代码或号码的订单。</translation>
    </message>
    <message>
        <source>%1 fit. Choose one.</source>
        <translation>有 %1 符合。请选择一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for their customers</source>
        <translation>
            <numerusform>%n 个订单等待客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: %1; the customers are told</source>
        <translation>%1已备好；将通知客户</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PickupPane</name>
    <message>
        <source>Choose what was shown</source>
        <translation>选择出示的凭证</translation>
    </message>
    <message>
        <source>&amp;Who takes it</source>
        <translation>由谁取走(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>凭证(&amp;P)</translation>
    </message>
    <message>
        <source>the kind alone is kept, never a number</source>
        <translation>只保存凭证类型，从不保存号码</translation>
    </message>
    <message>
        <source>&amp;Bay</source>
        <translation>车位(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Car</source>
        <translation>车辆(&amp;C)</translation>
    </message>
    <message>
        <source>The customer is here</source>
        <translation>客户已到</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>放回…</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>装箱单</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>scan the customer&apos;s code, or look for the order</source>
        <translation>扫描客户码，或查找订单</translation>
    </message>
    <message>
        <source>Kept for the customer: %1</source>
        <translation>为客户保留：%1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>箱</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>备好时间</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保留至</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>等候自</translation>
    </message>
    <message>
        <source>What you did here is kept and goes to the hub as soon as it is there.</source>
        <translation>您在此所做的已保留，中枢可用时即会送达。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>已备好</translation>
    </message>
    <message>
        <source>%1: the customer is here</source>
        <translation>%1：客户已到</translation>
    </message>
    <message>
        <source>%1 is ready; the customer is told</source>
        <translation>%1 已备好；将通知客户</translation>
    </message>
    <message>
        <source>Choose what was shown, or “None”.</source>
        <translation>请选择出示的凭证，或“无”。</translation>
    </message>
    <message>
        <source>%1 is handed over</source>
        <translation>%1 已交付</translation>
    </message>
    <message>
        <source>Put %1 back on the shelf?</source>
        <translation>将 %1 放回货架？</translation>
    </message>
    <message>
        <source>Nobody came for it. Its units are cancelled, what was paid is to be paid back, and a task says what to put where.</source>
        <translation>无人来取。其商品将取消，已付款项待退，并会有任务说明放回何处。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>%1 goes back on the shelf</source>
        <translation>%1 将放回货架</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PlaceBox</name>
    <message>
        <source>Whose work is shown</source>
        <translation>显示哪个地点的工作</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PositionsPage</name>
    <message>
        <source>As an Excel workbook…</source>
        <translation>Excel 工作簿…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Search positions</source>
        <translation>搜索库存项</translation>
    </message>
    <message>
        <source>Words in any order: SKU, name, brand or barcode</source>
        <translation>词语顺序不限：SKU、名称、品牌或条码</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Button: puts the rows together by location or category</extracomment>
        <translation>分组</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button: which columns are shown</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters off</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>库存项</translation>
    </message>
    <message>
        <source>Type a number, a bound such as ≤ 70, or a range such as 5..9.</source>
        <translation>请输入数字、界限（如 ≤ 70）或范围（如 5..9）。</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By location</source>
        <translation>按地点</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>Sum of %1 selected rows</source>
        <extracomment>Foot of the grid; %1 is 2 or more</extracomment>
        <translation>所选 %1 行的合计</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>None of the %1 positions has all that is asked for above.</source>
        <translation>%1 个库存项中没有一个符合上述全部条件。</translation>
    </message>
    <message>
        <source>No position has all that is asked for above.</source>
        <translation>没有库存项符合上述全部条件。</translation>
    </message>
    <message>
        <source>The first copy is on its way</source>
        <translation>正在进行首次复制</translation>
    </message>
    <message>
        <source>%1 of %2 rows are on this PC. You can work as soon as they are here.</source>
        <translation>本机已有 %1 / %2 行。全部到齐后即可开始工作。</translation>
    </message>
    <message>
        <source>Nothing is on this PC yet</source>
        <translation>本机尚无数据</translation>
    </message>
    <message>
        <source>The hub does not answer. The first copy begins by itself as soon as it does.</source>
        <translation>中枢没有响应。一旦响应，首次复制会自动开始。</translation>
    </message>
    <message>
        <source>Sign in at a hub; the first copy begins by itself then.</source>
        <translation>请登录到中枢；首次复制随后会自动开始。</translation>
    </message>
    <message>
        <source>No positions yet</source>
        <translation>尚无库存项</translation>
    </message>
    <message>
        <source>Positions appear with the first receipt, import or movement at the hub.</source>
        <translation>中枢有了首次收货、导入或变动后，库存项即会出现。</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>Cancel leaves no file behind.</source>
        <translation>取消后不会留下文件。</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>展开所有分组</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>折叠所有分组</translation>
    </message>
    <message>
        <source>Your roles do not show stock</source>
        <translation>您的角色无权查看库存</translation>
    </message>
    <message>
        <source>Whoever looks after the roles of your company can give you one that does.</source>
        <translation>贵公司的角色管理人员可以为您分配有此权限的角色。</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>目前无人登录</translation>
    </message>
    <message>
        <source>The stock on this PC is shown again once you have signed in.</source>
        <translation>登录后即可再次看到本机上的库存。</translation>
    </message>
    <message>
        <source>In Administration you can add a user for yourself with a role that does, or have another administrator give it to you.</source>
        <translation>您可以在“管理”中为自己添加一个拥有可查看库存角色的用户，或请其他管理员授予您该角色。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PrintJob</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>How often a document is printed</extracomment>
        <translation>份数</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>The fineness of a printer of labels</extracomment>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <extracomment>Dots per inch</extracomment>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>另存为 PDF(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>没有打印机</translation>
    </message>
    <message>
        <source>No printer is set up on this PC. Save the pages as a PDF and print them elsewhere.</source>
        <translation>本机未设置打印机。请将页面另存为 PDF，再到别处打印。</translation>
    </message>
    <message>
        <source>The pages are on their way; wait until they are done.</source>
        <translation>页面正在发送，请等待完成。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>What the printer has not taken yet is not printed.</source>
        <translation>打印机尚未接收的内容不会打印。</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>The printer %1 does not take the pages. See that it is on, or choose another one.</source>
        <translation>打印机 %1 不接收页面。请检查它是否已打开，或选择其他打印机。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or make room.</source>
        <translation>无法写入文件。请选择其他文件夹，或腾出空间。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ProgressLine</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>stoa::ui::QuarantinePage</name>
    <message>
        <source>Quarantine</source>
        <extracomment>Tab of the Orders panel: what could not be taken</extracomment>
        <translation>隔离</translation>
    </message>
    <message>
        <source>What could not be taken</source>
        <translation>未能接收的</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>各项结果</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <translation>
            <numerusform>重试 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>What could not be taken lies at the hub, which does not answer now.</source>
        <translation>未能接收的内容保存在中枢，而中枢目前没有响应。</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>已重试</translation>
    </message>
    <message>
        <source>%1 of %2, %3 taken</source>
        <translation>%1 / %2，已接收 %3</translation>
    </message>
</context>
<context>
    <name>stoa::ui::QuarantinePane</name>
    <message>
        <source>Wh&amp;y it is given up</source>
        <translation>放弃原因(&amp;Y)</translation>
    </message>
    <message>
        <source>only to give it up; the source is not told</source>
        <translation>仅在放弃时填写；不会通知来源</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Mend and try again</source>
        <translation>修正并重试</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The hub is asked.</source>
        <translation>正在询问中枢。</translation>
    </message>
    <message>
        <source>It was taken.</source>
        <translation>已接收。</translation>
    </message>
    <message>
        <source>%1 was taken</source>
        <translation>%1 已接收</translation>
    </message>
    <message>
        <source>Say why it is given up.</source>
        <translation>请说明放弃的原因。</translation>
    </message>
    <message>
        <source>%1 is given up</source>
        <translation>%1 已放弃</translation>
    </message>
</context>
<context>
    <name>stoa::ui::QueuePage</name>
    <message>
        <source>Type a number, a bound such as ≤ 70, or a range such as 5..9.</source>
        <translation>请输入数字、界限（如 ≤ 70）或范围（如 5..9）。</translation>
    </message>
    <message>
        <source>Sum of %1 selected orders</source>
        <extracomment>Foot of the queue; %1 is 2 or more</extracomment>
        <translation>所选 %1 个订单合计</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>搜索订单</translation>
    </message>
    <message>
        <source>Part of a number, a SKU, or the beginning of a customer&apos;s token</source>
        <translation>订单号的一部分、SKU 或客户标识的开头</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters off</extracomment>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button: which columns are shown</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>目前无人登录</translation>
    </message>
    <message>
        <source>The orders on this PC are shown again once you have signed in.</source>
        <translation>登录后会再次显示此电脑上的订单。</translation>
    </message>
    <message>
        <source>Your roles do not show orders</source>
        <translation>您的角色不显示订单</translation>
    </message>
    <message>
        <source>Whoever looks after the roles of your company can give you one that does.</source>
        <translation>贵公司的角色管理人员可以为您分配有此权限的角色。</translation>
    </message>
    <message>
        <source>The first copy is on its way</source>
        <translation>正在进行首次复制</translation>
    </message>
    <message>
        <source>%1 of %2 rows are on this PC. You can work as soon as they are here.</source>
        <translation>本机已有 %1 / %2 行。全部到齐后即可开始工作。</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>Orders come from the web shop, marketplaces and tills through the hub.</source>
        <translation>订单经由中枢来自网店、电商平台和收银台。</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>没有延迟</translation>
    </message>
    <message>
        <source>Every open order is expected as it was promised.</source>
        <translation>所有未结订单预计都能按承诺送达。</translation>
    </message>
    <message>
        <source>Nothing is to do here</source>
        <translation>这里没有待办</translation>
    </message>
    <message>
        <source>New orders for this store show up here by themselves.</source>
        <translation>本店的新订单会自动出现在这里。</translation>
    </message>
    <message>
        <source>No order is in this view</source>
        <translation>此视图中没有订单</translation>
    </message>
    <message>
        <source>None of the %1 orders is.</source>
        <translation>%1 个订单中没有一个。</translation>
    </message>
    <message>
        <source>The other views have the rest.</source>
        <translation>其余在其他视图中。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No order has all that is asked for above.</source>
        <translation>没有订单符合以上所有条件。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::Rail</name>
    <message>
        <source>Navigation</source>
        <extracomment>Name of the navigation rail, for the screen reader</extracomment>
        <translation>导航</translation>
    </message>
</context>
<context>
    <name>stoa::ui::RailItem</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A panel and its number, as read aloud: &quot;Orders, 37&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip: a panel and its keys</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>stoa::ui::RangePopover</name>
    <message>
        <source>Orders to simulate</source>
        <translation>要模拟的订单</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>渠道(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stock</source>
        <translation>库存(&amp;S)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>所有渠道</translation>
    </message>
    <message>
        <source>As it was at the start</source>
        <translation>起始时的状态</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>结束日早于开始日。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReorderHead</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Read aloud: a card in a list whose order counts, as in &quot;1 of 4: Urban next day&quot;</extracomment>
        <translation>第 %1 项，共 %2 项：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a card and its share, as in &quot;1 of 4: Urban next day, 41 % of orders&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it.</source>
        <extracomment>Read aloud with a card of a list whose order counts</extracomment>
        <translation>按 Alt+上和 Alt+下可移动。</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReorderList</name>
    <message>
        <source>%1 is now %2 of %3.</source>
        <extracomment>Read aloud after a card was moved, as in &quot;Urban next day is now 2 of 4.&quot;</extracomment>
        <translation>“%1”现为第 %2 项，共 %3 项。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReturnPane</name>
    <message>
        <source>in exchange for %1</source>
        <translation>换货为 %1</translation>
    </message>
    <message>
        <source>How many of %1 came</source>
        <translation>收到多少：%1</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>全部收到</translation>
    </message>
    <message>
        <source>came</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>What becomes of unit %1 of %2</source>
        <translation>第 %1 件的处理：%2</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Open replacement</source>
        <translation>打开换货单</translation>
    </message>
    <message>
        <source>Pay back instead</source>
        <translation>改为退款</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>建立于</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>按支付金额</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>scan an order or a return, or choose one in the list</source>
        <translation>扫描订单或退货，或在列表中选择</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Refuse the return %1?</source>
        <translation>拒绝退货 %1？</translation>
    </message>
    <message>
        <source>The customer keeps the goods and gets no money. This cannot be taken back.</source>
        <translation>客户保留商品，不予退款。此操作无法撤回。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReturnsCard</name>
    <message>
        <source>Returns and exchanges</source>
        <translation>退货和换货</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A return: its number, how far it is, and what it is about</extracomment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <extracomment>A task that belongs to an order</extracomment>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>Nothing came back. A return can start in a store, on the web or by phone, once a part was delivered or collected.</source>
        <translation>没有退货。部分送达或自提后，可在门店、网上或电话发起退货。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReturnsPage</name>
    <message>
        <source>That was not taken.</source>
        <translation>未被接受。</translation>
    </message>
    <message>
        <source>The return was not opened. What you typed is kept.</source>
        <translation>退货未建立。您输入的内容已保留。</translation>
    </message>
    <message>
        <source>A return of %1 is open</source>
        <translation>已为 %1 建立退货</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>Tab of the Orders panel</extracomment>
        <translation>退货</translation>
    </message>
    <message>
        <source>Sca&amp;n</source>
        <translation>扫描(&amp;N)</translation>
    </message>
    <message>
        <source>an order, a return or an item</source>
        <translation>订单、退货或商品</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Tabs over the list of returns</extracomment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Open a return…</source>
        <translation>建立退货…</translation>
    </message>
    <message>
        <source>Open returns</source>
        <translation>处理中的退货</translation>
    </message>
    <message>
        <source>No return is open. Scan the order of whoever brings something back.</source>
        <translation>没有处理中的退货。请扫描退货者的订单。</translation>
    </message>
    <message>
        <source>Closed returns</source>
        <translation>已关闭的退货</translation>
    </message>
    <message>
        <source>No return was closed here yet.</source>
        <translation>此处尚无已关闭的退货。</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 处理中。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::RoleForm</name>
    <message>
        <source>%1, copy</source>
        <extracomment>Proposed name of a role made from another</extracomment>
        <translation>%1，副本</translation>
    </message>
    <message>
        <source>Built-in roles stay as they are.</source>
        <translation>内置角色保持不变。</translation>
    </message>
    <message>
        <source>You have this role. Nobody changes his own rights; ask another administrator.</source>
        <translation>您拥有此角色。任何人都不能更改自己的权限；请联系另一位管理员。</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>正在询问中枢…</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>新建角色</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in roles stay as they are. Make a copy to have another one.</source>
        <translation>内置角色保持不变。如需其他角色，请创建副本。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have this role. Give them another one first.</source>
        <translation>
            <numerusform>有 %n 个用户拥有此角色。请先给他们分配其他角色。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add the role</source>
        <translation>添加角色</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>A name has 1 to 80 characters.</source>
        <translation>名称须为 1 至 80 个字符。</translation>
    </message>
    <message>
        <source>Another role has this code.</source>
        <translation>此代码已被其他角色使用。</translation>
    </message>
    <message>
        <source>Take 2 to 40 letters, digits or hyphens, a small letter first.</source>
        <translation>请使用 2 至 40 个字母、数字或连字符，首位为小写字母。</translation>
    </message>
    <message>
        <source>The role “%1” can be given to users now.</source>
        <translation>角色“%1”现在可以分配给用户。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Remove the role “%1”?</source>
        <translation>要删除角色“%1”吗？</translation>
    </message>
    <message>
        <source>No user has it. A removed role cannot be brought back; it can only be made again.</source>
        <translation>没有用户拥有此角色。删除的角色无法恢复，只能重新创建。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The role “%1” was removed.</source>
        <translation>已删除角色“%1”。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>for imports and the command line; it stays the same</source>
        <translation>用于导入和命令行；保持不变</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>权限(&amp;P)</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
</context>
<context>
    <name>stoa::ui::RoutingEditor</name>
    <message>
        <source>what no strategy deals with</source>
        <translation>没有规则组处理的订单</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <extracomment>A version of a policy that is being written</extracomment>
        <translation>草稿 %1</translation>
    </message>
    <message>
        <source>Policies and versions</source>
        <translation>策略和版本</translation>
    </message>
    <message>
        <source>Add strategy</source>
        <translation>添加规则组</translation>
    </message>
    <message>
        <source>%1 of orders</source>
        <extracomment>How much of all orders a strategy deals with: &quot;41 % of orders&quot;</extracomment>
        <translation>%1 的订单</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>Proposed name of a strategy made from another</extracomment>
        <translation>%1，副本</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>&quot;3 changes, Nikos Dimas&quot;: the owner of a policy Two versions of a policy: &quot;v14 against v13&quot;</extracomment>
        <translation>%1 对比 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message>
        <source>new: %1</source>
        <extracomment>Something new: %1 is its value</extracomment>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <extracomment>Something that is not there any more: %1 was its value</extracomment>
        <translation>已去掉：%1</translation>
    </message>
    <message>
        <source>%2 → %1</source>
        <extracomment>A change: %2 is the old value, %1 the new one</extracomment>
        <translation>%2 → %1</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>放弃草稿…</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>重新模拟</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>正在询问中枢…</translation>
    </message>
    <message>
        <source>place of “%1”</source>
        <translation>“%1”的位置</translation>
    </message>
    <message>
        <source>new strategy “%1”</source>
        <translation>新规则组“%1”</translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation>新规则组</translation>
    </message>
    <message>
        <source>strategy “%1” removed</source>
        <translation>移除规则组“%1”</translation>
    </message>
    <message>
        <source>%1 of “%2” is saved.</source>
        <translation>“%2”的 %1 已保存。</translation>
    </message>
    <message>
        <source>Discard what was changed?</source>
        <translation>放弃更改？</translation>
    </message>
    <message>
        <source>The rules are again those of %1. What was changed since is gone.</source>
        <translation>规则恢复为 %1 的内容，之后的更改将丢失。</translation>
    </message>
    <message>
        <source>The policy “%1” was never saved. It is gone then.</source>
        <translation>策略“%1”从未保存，将会消失。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Versions and who approved them…</source>
        <translation>版本及批准人…</translation>
    </message>
    <message>
        <source>Rename the policy…</source>
        <translation>重命名策略…</translation>
    </message>
    <message>
        <source>New policy…</source>
        <translation>新策略…</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>策略名称</translation>
    </message>
    <message>
        <source>name of the policy</source>
        <translation>策略名称</translation>
    </message>
    <message>
        <source>Code of the new policy, as “GR-IT”</source>
        <translation>新策略的代码，例如“GR-IT”</translation>
    </message>
    <message>
        <source>Discard %1 of “%2”?</source>
        <translation>放弃“%2”的 %1？</translation>
    </message>
    <message>
        <source>The draft is stored at the hub. It is gone there and on every PC; other versions stay.</source>
        <translation>草稿保存在中枢。它将从中枢和每台电脑上消失；其他版本保留。</translation>
    </message>
    <message>
        <source>%1 is discarded.</source>
        <translation>%1 已放弃。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::RoutingPage</name>
    <message>
        <source>No routing policy yet</source>
        <translation>还没有派单策略</translation>
    </message>
    <message>
        <source>Orders are routed by the smallest set of rules: the least cost, at most two parts. Start a policy from it, try it on recorded orders, and activate it.</source>
        <translation>订单按最小规则集派单：成本最低，最多两部分。由此开始一个策略，用历史订单试验，然后启用。</translation>
    </message>
    <message>
        <source>Orders are routed by the smallest set of rules: the least cost, at most two parts. Network planners write policies.</source>
        <translation>订单按最小规则集派单：成本最低，最多两部分。策略由网络规划员编写。</translation>
    </message>
    <message>
        <source>Start a policy</source>
        <translation>开始一个策略</translation>
    </message>
    <message>
        <source>Main policy</source>
        <translation>主策略</translation>
    </message>
    <message>
        <source>Routing lab</source>
        <translation>派单实验室</translation>
    </message>
    <message>
        <source>Network / Policies / %1</source>
        <extracomment>Where one is: %1 is the code of a policy</extracomment>
        <translation>网络 / 策略 / %1</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>仅草稿</translation>
    </message>
    <message>
        <source>%1 orders × %2 policies</source>
        <extracomment>What was simulated: a number of orders, and of policies</extracomment>
        <translation>%1 个订单 × %2 个策略</translation>
    </message>
    <message>
        <source>Nothing was changed at the hub; your draft is kept.</source>
        <translation>中枢没有任何更改；草稿已保留。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SampleCard</name>
    <message>
        <source>Cancelling leaves nothing behind.</source>
        <translation>取消后不会留下任何内容。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>先体验一下</translation>
    </message>
    <message>
        <source>An invented chain that you can do anything with. It stays on this PC.</source>
        <translation>一个虚构的连锁，您可以随意操作。它只保留在本机。</translation>
    </message>
    <message>
        <source>12 stores and 2 distribution centres</source>
        <translation>12 家门店和 2 个配送中心</translation>
    </message>
    <message>
        <source>and a web shop</source>
        <translation>以及一家网店</translation>
    </message>
    <message>
        <source>4,000 items</source>
        <translation>4,000 种商品</translation>
    </message>
    <message>
        <source>with names in every language of this program</source>
        <translation>名称涵盖本程序的所有语言</translation>
    </message>
    <message>
        <source>60 days of business</source>
        <translation>60 天的业务</translation>
    </message>
    <message>
        <source>sales, deliveries and transfers</source>
        <translation>销售、到货和调拨</translation>
    </message>
    <message>
        <source>Some trouble on purpose</source>
        <translation>特意安排的问题</translation>
    </message>
    <message>
        <source>negative stock, empty shelves</source>
        <translation>负库存、空货架</translation>
    </message>
    <message>
        <source>Everything works, also without a network. Nothing is sent anywhere.</source>
        <translation>所有功能均可用，无需网络。不会向任何地方发送任何内容。</translation>
    </message>
    <message>
        <source>Open the sample chain</source>
        <translation>打开示例连锁</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ShareDrawing</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud of a piece of a bar: of whom, and which part, as in &quot;v14 draft: Stores&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ShiftPane</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>What was and what will be: &quot;20 → 17&quot;</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, then: %2</source>
        <extracomment>So many taken in the busiest hour, and what that means afterwards</extracomment>
        <translation>%1，之后：%2</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Without the buffer</source>
        <translation>不含缓冲</translation>
    </message>
    <message>
        <source>Busiest coming hour</source>
        <translation>接下来最忙的小时</translation>
    </message>
    <message>
        <source>Choose where it is taken from.</source>
        <translation>请选择调出地点。</translation>
    </message>
    <message>
        <source>Choose another location.</source>
        <translation>请选择其他地点。</translation>
    </message>
    <message>
        <source>The location does less than that in an hour.</source>
        <translation>该地点每小时产能不足。</translation>
    </message>
    <message>
        <source>Fewer than two locations offer this.</source>
        <translation>提供此方式的地点不足两个。</translation>
    </message>
    <message>
        <source>%1 would be at its edge in its busiest hour: what it has stays, and more goes elsewhere.</source>
        <translation>%1在最忙时会达到极限：已有的保留，其余派往别处。</translation>
    </message>
    <message>
        <source>This changes the settings of both locations. It can be undone.</source>
        <translation>这会修改两个地点的设置，可以撤销。</translation>
    </message>
    <message>
        <source>Both keep room in their busiest coming hour.</source>
        <translation>两地在接下来最忙的小时都有余量。</translation>
    </message>
    <message>
        <source>%1 stays at its edge even so.</source>
        <translation>%1仍处于极限。</translation>
    </message>
    <message>
        <source>Choose two locations and how many.</source>
        <translation>请选择两个地点和数量。</translation>
    </message>
    <message>
        <source>It is being saved…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Move %1 an hour</source>
        <translation>每小时调配 %1</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What if some orders an hour went to another location? Nothing is changed while you try.</source>
        <translation>如果每小时有一些订单改由另一地点处理会怎样？试算期间不会更改任何内容。</translation>
    </message>
    <message>
        <source>Look at it once more: these settings will be saved.</source>
        <translation>请再看一遍：将保存这些设置。</translation>
    </message>
    <message>
        <source>%1 an hour moved from %2 to %3</source>
        <translation>每小时 %1 单已从%2调到%3</translation>
    </message>
    <message>
        <source>Shift between locations</source>
        <translation>地点间调配</translation>
    </message>
    <message>
        <source>&amp;Way of fulfilling</source>
        <translation>履约方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>调出(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>调入(&amp;T)</translation>
    </message>
    <message>
        <source>Orders an &amp;hour</source>
        <translation>每小时订单(&amp;H)</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ShortForm</name>
    <message>
        <source>How many are &amp;missing</source>
        <translation>缺少多少(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>原因(&amp;W)</translation>
    </message>
    <message>
        <source>Back to the walk</source>
        <translation>返回拣货路线</translation>
    </message>
    <message>
        <source>Report as short</source>
        <translation>报短缺</translation>
    </message>
    <message>
        <source>A number from 1 to %1.</source>
        <translation>1 到 %1 之间的数字。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SignInCard</name>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>正在询问中枢…</translation>
    </message>
    <message>
        <source>Your name is still missing.</source>
        <translation>尚未填写登录名。</translation>
    </message>
    <message>
        <source>Your password is still missing.</source>
        <translation>尚未填写密码。</translation>
    </message>
    <message>
        <source>%1, on this PC “%2”</source>
        <translation>%1，在本机“%2”上</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>登录名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Connect to another hub…</source>
        <translation>连接到其他中枢…</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SimulationView</name>
    <message>
        <source>Cannot be activated yet:</source>
        <translation>还不能启用：</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>Zone goals</source>
        <translation>区域目标</translation>
    </message>
    <message>
        <source>orders at the door in time</source>
        <translation>准时送达的订单</translation>
    </message>
    <message>
        <source>goal %1</source>
        <extracomment>%1 is a range of percentages</extracomment>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>There is no policy yet.</source>
        <translation>还没有策略。</translation>
    </message>
    <message>
        <source>Cannot be activated yet: %1</source>
        <translation>还不能启用：%1</translation>
    </message>
    <message>
        <source>This version is active.</source>
        <translation>此版本已启用。</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>正在询问中枢…</translation>
    </message>
    <message>
        <source>Same orders, same policy, same answer: run again to check.</source>
        <translation>相同的订单和策略得到相同的结果：可再次运行核对。</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>附加到 %1</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>启用…</translation>
    </message>
    <message>
        <source>The simulation is attached to %1.</source>
        <translation>模拟已附加到 %1。</translation>
    </message>
    <message>
        <source>Activate %1 of “%2”?</source>
        <translation>启用“%2”的 %1？</translation>
    </message>
    <message>
        <source>Orders that come in are routed by it at once, instead of by %1. You are noted as the one who approved it. It can be rolled back.</source>
        <translation>新订单立即按它派单，而不再按 %1。您将被记录为批准人。可以回退。</translation>
    </message>
    <message>
        <source>Orders that come in are routed by it at once. You are noted as the one who approved it. It can be rolled back.</source>
        <translation>新订单立即按它派单。您将被记录为批准人。可以回退。</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>%1 已启用。</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出对比</translation>
    </message>
    <message>
        <source>The comparison was exported.</source>
        <translation>对比已导出。</translation>
    </message>
    <message>
        <source>Nothing was simulated yet</source>
        <translation>还没有模拟</translation>
    </message>
    <message>
        <source>Replay recorded orders under the draft and the versions before it, side by side. Live stock is not touched.</source>
        <translation>用草稿和之前的版本并排重放历史订单，不影响实际库存。</translation>
    </message>
    <message>
        <source>Simulate now</source>
        <translation>立即模拟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds with one decimal</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Simulation</source>
        <extracomment>%1 is the name of a simulation</extracomment>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Simulation %1</source>
        <translation>模拟 %1</translation>
    </message>
    <message>
        <source>Choose the orders and the stock…</source>
        <translation>选择订单和库存…</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Orders are replayed at the hub</source>
        <translation>正在中枢重放订单</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>等待轮到</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing behind.</source>
        <translation>取消不会留下任何内容。</translation>
    </message>
    <message>
        <source>%1 this draft</source>
        <extracomment>A version of a policy among others: &quot;v14 this draft&quot;</extracomment>
        <translation>%1 此草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n policies on the same orders</source>
        <translation>
            <numerusform>%n 个策略，相同订单</numerusform>
        </translation>
    </message>
    <message>
        <source>zero line kept, live stock untouched</source>
        <translation>保留零线，不影响实际库存</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Who ships</source>
        <translation>谁发货</translation>
    </message>
    <message>
        <source>% of parts</source>
        <translation>占部分的百分比</translation>
    </message>
    <message>
        <source>Ships from</source>
        <translation>发货地</translation>
    </message>
    <message>
        <source>Measures of the simulation</source>
        <translation>模拟的指标</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Add a golden order…</source>
        <translation>添加基准订单…</translation>
    </message>
    <message>
        <source>reading orders and stock</source>
        <translation>正在读取订单和库存</translation>
    </message>
    <message>
        <source>A simulation runs</source>
        <translation>正在模拟</translation>
    </message>
    <message>
        <source>Orders are replayed at the hub: %1. What comes of it is shown here as soon as it is done.</source>
        <extracomment>%1 is how far a simulation is: &quot;9,000 of 37,440&quot;, &quot;reading orders and stock&quot;</extracomment>
        <translation>正在中枢重放订单：%1。完成后结果会显示在这里。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuPage</name>
    <message>
        <source>Back to the positions</source>
        <translation>返回库存项</translation>
    </message>
    <message>
        <source>Positions by location</source>
        <translation>各地点的库存项</translation>
    </message>
    <message>
        <source>Available to promise</source>
        <translation>可承诺量</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>调整…</translation>
    </message>
    <message>
        <source>There is no position to adjust.</source>
        <translation>没有可调整的库存项。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuPane</name>
    <message>
        <source>Adjust %1 positions…</source>
        <translation>调整 %1 个库存项…</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>调整…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Availability</source>
        <extracomment>Tab: how available-to-promise comes about</extracomment>
        <translation>可用量</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Available to promise, line by line</source>
        <translation>可承诺量逐项明细</translation>
    </message>
    <message>
        <source>Each line opens where its figure comes from.</source>
        <translation>每一行都可打开其数字的来源。</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>所有变动</translation>
    </message>
    <message>
        <source>Open page</source>
        <extracomment>Button: the large page of a SKU</extracomment>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Last movements</source>
        <translation>最近变动</translation>
    </message>
    <message>
        <source>Positions by location</source>
        <translation>各地点的库存项</translation>
    </message>
    <message>
        <source>Ledger, %1</source>
        <translation>台账，%1</translation>
    </message>
    <message>
        <source>Movements of %1</source>
        <extracomment>Accessible name of a link: opens the movements of a location</extracomment>
        <translation>%1的变动</translation>
    </message>
    <message>
        <source>Nothing at any location.</source>
        <translation>所有地点均无库存。</translation>
    </message>
    <message>
        <source>No position is chosen</source>
        <translation>未选择库存项</translation>
    </message>
    <message>
        <source>Choose one in the table to see its stock and its movements here.</source>
        <translation>在表格中选择一项，即可在此查看其库存和变动。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuSource</name>
    <message>
        <source>Items</source>
        <extracomment>Heading in the command palette, over SKUs</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>%1, %2 on hand</source>
        <extracomment>A SKU and how much of it is on hand, in the palette</extracomment>
        <translation>%1，现有 %2</translation>
    </message>
    <message>
        <source>%1 in %2 positions</source>
        <translation>%1，共 %2 个库存项</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuWaterfall</name>
    <message numerus="yes">
        <source>On hand, %n location(s)</source>
        <extracomment>First line of the waterfall</extracomment>
        <translation>
            <numerusform>现有，%n 个地点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A location and how much of a figure comes from it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n 个地点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>Over how many locations a waterfall counts, and in which unit</extracomment>
        <translation>%1，单位：%2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SlaFormPane</name>
    <message>
        <source>The share of orders that is to be at the door within the hours: less is below the goal, more is above it.</source>
        <translation>应在相应小时内送到门口的订单比例：少于为低于目标，多于为高于目标。</translation>
    </message>
    <message>
        <source>Service goals</source>
        <translation>服务目标</translation>
    </message>
    <message>
        <source>service goals</source>
        <translation>服务目标</translation>
    </message>
    <message>
        <source>Service goals saved</source>
        <translation>服务目标已保存</translation>
    </message>
    <message>
        <source>As in the trade</source>
        <translation>按行业惯例</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>No goal yet.</source>
        <translation>还没有目标。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>h: from</source>
        <extracomment>After a number of hours, before two shares: &quot;24 h: from 85 to 95 %&quot;</extracomment>
        <translation>小时：从</translation>
    </message>
    <message>
        <source>From per cent</source>
        <translation>起始百分比</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two shares: &quot;from 85 to 95 %&quot;</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>To per cent</source>
        <translation>截止百分比</translation>
    </message>
    <message>
        <source>Remove this goal</source>
        <translation>移除该目标</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SlaPage</name>
    <message>
        <source>%1, not within %2</source>
        <extracomment>Of orders: the zone, and the hours within which they should have been at the door</extracomment>
        <translation>%1，未在 %2内</translation>
    </message>
    <message>
        <source>At the door within the hours of the goal</source>
        <translation>在目标小时内送到门口</translation>
    </message>
    <message>
        <source>share of orders; the bar is the goal, the dot what was reached</source>
        <translation>订单比例；条为目标，点为实际</translation>
    </message>
    <message>
        <source>Zone and hours</source>
        <translation>区域和小时</translation>
    </message>
    <message>
        <source>Goal from</source>
        <translation>目标自</translation>
    </message>
    <message>
        <source>Goal to</source>
        <translation>目标至</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>实际</translation>
    </message>
    <message numerus="yes">
        <source>goal %1, reached %2 of %n order(s): %3</source>
        <translation>
            <numerusform>目标 %1，%n 个订单中达到 %2：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>No order to a door was placed in these days, so nothing is known.</source>
        <translation>这些天没有送货上门的订单，因此尚无数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) missed. A line opens the orders behind it.</source>
        <translation>
            <numerusform>%n 个目标未达成。点击一行可打开相应订单。</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal is missed. Orders under way count once their hours are used up.</source>
        <translation>没有未达成的目标。在途订单在时限用完后才计入。</translation>
    </message>
    <message>
        <source>Goals…</source>
        <translation>目标…</translation>
    </message>
    <message>
        <source>Orders placed in the last %1 days, shipped to a door</source>
        <translation>最近 %1 天下的送货上门订单</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Span</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Service goals</source>
        <translation>服务目标</translation>
    </message>
    <message>
        <source>Orders of your stores alone, placed in the last %1 days, shipped to a door</source>
        <translation>仅限您门店最近 %1 天下单、送货上门的订单</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No change received yet</source>
        <translation>尚未收到更改</translation>
    </message>
    <message>
        <source>Last change %1</source>
        <translation>上次更改 %1</translation>
    </message>
    <message>
        <source>Last change %1 (%2)</source>
        <extracomment>%1 is a time of day, %2 an age such as &quot;2 s ago&quot;</extracomment>
        <translation>上次更改 %1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 pending</source>
        <extracomment>Changes made here that the hub has not taken yet; %1 is the number</extracomment>
        <translation>
            <numerusform>%1 项待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>%1 项冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 parked</source>
        <extracomment>Changes the hub refused, waiting for a person; %1 is the number</extracomment>
        <translation>
            <numerusform>%1 项搁置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 feeds late</source>
        <extracomment>Feeds of tills and channels whose data is late; %1 is the number</extracomment>
        <translation>
            <numerusform>%1 个数据源延迟</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>取消此操作</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Said instead of &quot;In sync&quot; while a conflict or a parked change waits for a person</extracomment>
        <translation>需要处理</translation>
    </message>
</context>
<context>
    <name>stoa::ui::Stepper</name>
    <message numerus="yes">
        <source>all %n step(s) done</source>
        <extracomment>Read aloud of something that goes through steps</extracomment>
        <translation>
            <numerusform>全部 %n 步已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>step %1 of %2, %3</source>
        <extracomment>Read aloud of something that goes through steps, as in &quot;step 3 of 6, Picked&quot;</extracomment>
        <translation>第 %1 步，共 %2 步，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a step and its time, as in &quot;Picked, 14:28&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Read aloud: a step that is behind</extracomment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Read aloud: the step that is under way</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>Read aloud: a step that is to come</extracomment>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StorePage</name>
    <message>
        <source>Nothing was printed.</source>
        <translation>未打印任何内容。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StorePages</name>
    <message>
        <source>Nothing was printed.</source>
        <translation>未打印任何内容。</translation>
    </message>
    <message>
        <source>Cancel the label?</source>
        <translation>取消标签？</translation>
    </message>
    <message>
        <source>The carrier is told that the parcel %1 does not come, and the number counts no more. Another label can be bought afterwards.</source>
        <translation>将通知承运商包裹 %1 不再寄出，单号随之失效。之后可以另购标签。</translation>
    </message>
    <message>
        <source>Cancel the label</source>
        <translation>取消标签</translation>
    </message>
    <message>
        <source>Keep the label</source>
        <translation>保留标签</translation>
    </message>
    <message>
        <source>The label is cancelled.</source>
        <translation>标签已取消。</translation>
    </message>
    <message>
        <source>The label was not cancelled.</source>
        <translation>标签未取消。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StrategyBody</name>
    <message>
        <source>weights of “%1”</source>
        <translation>“%1”的权重</translation>
    </message>
    <message>
        <source>what “%1” decides by</source>
        <translation>“%1”的决定方式</translation>
    </message>
    <message>
        <source>exclusion taken off “%1”</source>
        <translation>从“%1”去掉排除项</translation>
    </message>
    <message>
        <source>exclusion of “%1”</source>
        <translation>“%1”的排除项</translation>
    </message>
    <message>
        <source>Change the conditions</source>
        <translation>更改条件</translation>
    </message>
    <message>
        <source>Never from a node that</source>
        <translation>从不由以下地点发货</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>然后按</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>更少设置</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>weight of %1</source>
        <translation>%1的权重</translation>
    </message>
    <message>
        <source>weights add up to %1</source>
        <translation>权重合计 %1</translation>
    </message>
    <message>
        <source>Change the scores</source>
        <translation>更改评分</translation>
    </message>
    <message>
        <source>Even out to %1</source>
        <translation>调整到 %1</translation>
    </message>
    <message>
        <source>rule of “%1”</source>
        <translation>“%1”的规则</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>condition of “%1”</source>
        <translation>“%1”的条件</translation>
    </message>
    <message>
        <source>Take a condition off</source>
        <translation>去掉条件</translation>
    </message>
    <message>
        <source>condition taken off “%1”</source>
        <translation>从“%1”去掉条件</translation>
    </message>
    <message>
        <source>conditions of “%1”</source>
        <translation>“%1”的条件</translation>
    </message>
    <message>
        <source>All conditions must be true</source>
        <translation>所有条件都必须成立</translation>
    </message>
    <message>
        <source>Any condition is enough</source>
        <translation>任一条件即可</translation>
    </message>
    <message>
        <source>Add a score</source>
        <translation>添加评分</translation>
    </message>
    <message>
        <source>score of “%1”</source>
        <translation>“%1”的评分</translation>
    </message>
    <message>
        <source>Take a score off</source>
        <translation>去掉评分</translation>
    </message>
    <message>
        <source>score taken off “%1”</source>
        <translation>从“%1”去掉评分</translation>
    </message>
    <message>
        <source>Name of the strategy</source>
        <translation>规则组名称</translation>
    </message>
    <message>
        <source>name of “%1”</source>
        <translation>“%1”的名称</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SyncBell</name>
    <message>
        <source>Open Sync</source>
        <extracomment>Leads from a notice to the Sync panel</extracomment>
        <translation>打开同步</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SyncPanel</name>
    <message>
        <source>This PC: %1</source>
        <translation>本机：%1</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>待发队列</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Parts of Sync</source>
        <translation>同步分页</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待发送的内容</translation>
    </message>
    <message>
        <source>Everything that was done on this PC is at the hub.</source>
        <translation>在本机完成的所有操作均已到达中枢。</translation>
    </message>
    <message>
        <source>What the hub refuses comes here, with its reason and a way on.</source>
        <translation>被中枢拒绝的内容会出现在这里，并附上原因和处理办法。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>What this PC and its hub tell each other is noted here.</source>
        <translation>本机与中枢之间的往来记录在这里。</translation>
    </message>
    <message>
        <source>Connection to the hub, last 4 hours</source>
        <translation>与中枢的连接，最近 4 小时</translation>
    </message>
    <message>
        <source>Stock on screen is as of</source>
        <translation>屏幕上的库存截至</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>没有待发送的内容</translation>
    </message>
    <message>
        <source>Last answer of the hub</source>
        <translation>中枢上次响应</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Save the outbox</source>
        <translation>保存待发队列</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>The outbox was saved.</source>
        <translation>待发队列已保存。</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Work goes on; what is done waits safely on this PC.</source>
        <translation>工作可以继续；完成的操作会安全地保存在本机等待发送。</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <extracomment>Leads to what the hub refused</extracomment>
        <translation>查看被拒绝的内容</translation>
    </message>
    <message>
        <source>Nothing was done; the refused change is kept as it was.</source>
        <translation>未执行任何操作；被拒绝的更改保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>Work goes on. %n change(s) wait safely on this PC.</source>
        <translation>
            <numerusform>工作可继续进行。%n 项更改安全地保存在本机等待发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait safely on this PC until this is settled.</source>
        <translation>
            <numerusform>在此解决之前，%n 项更改安全地保存在本机。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are kept on this PC; their effect on the stock was taken back.</source>
        <translation>
            <numerusform>已保留在本机；对库存的影响已撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox was not saved.</source>
        <translation>待发队列未保存。</translation>
    </message>
    <message>
        <source>%1 could not be written. Everything is kept on this PC; choose another place.</source>
        <translation>无法写入 %1。所有内容都保留在本机；请选择其他位置。</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最早的在 %1前</translation>
    </message>
    <message>
        <source>%1 behind them</source>
        <extracomment>Changes that wait behind those that were refused</extracomment>
        <translation>其后还有 %1 项</translation>
    </message>
    <message>
        <source>nothing refused</source>
        <translation>没有被拒绝的内容</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>Nothing else waits</source>
        <translation>没有其他等待的内容</translation>
    </message>
    <message>
        <source>What the hub refused stands under “Needs attention”.</source>
        <translation>中枢拒绝的内容列在“需要处理”中。</translation>
    </message>
    <message>
        <source>green only with a proof younger than %1</source>
        <extracomment>%1: a duration in seconds, such as &quot;90 s&quot;</extracomment>
        <translation>仅在 %1内有确认时显示绿色</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需要处理的内容</translation>
    </message>
    <message>
        <source>%1 old, yours added</source>
        <translation>%1前，已计入本机更改</translation>
    </message>
    <message>
        <source>%1 of them in conflict</source>
        <translation>其中 %1 项冲突</translation>
    </message>
    <message>
        <source>kept on this PC</source>
        <translation>保存在本机</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>stoa::ui::TasksPage</name>
    <message>
        <source>Tasks</source>
        <extracomment>Tab of the Orders panel</extracomment>
        <translation>任务</translation>
    </message>
    <message>
        <source>Nothing to do. What orders leave behind, such as counts and goods to put back, comes here.</source>
        <translation>没有任务。订单留下的事项（如盘点、放回商品）会出现在此。</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>kept with the task; needed to drop it</source>
        <translation>随任务保存；放弃时必填</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Missing when it was picked</source>
        <translation>拣货时缺少</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Open the stock</source>
        <translation>打开库存</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Say why it is dropped.</source>
        <translation>请说明放弃的原因。</translation>
    </message>
    <message>
        <source>The task is still open. Your note is kept.</source>
        <translation>任务仍未关闭。您的备注已保留。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>已放弃：%1</translation>
    </message>
    <message>
        <source>%1 is in no task.</source>
        <translation>没有任务涉及 %1。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ThreeSides</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>The hub now</source>
        <translation>中枢现状</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的</translation>
    </message>
    <message>
        <source>Sent again</source>
        <extracomment>Column title: what there will be when the change is sent again</extracomment>
        <translation>重新发送后</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken: field, side of a comparison, value</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>stoa::ui::Timeline</name>
    <message>
        <source>%1, to come</source>
        <extracomment>Read aloud: the time of something that is still to come</extracomment>
        <translation>%1，即将发生</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of a timeline</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column of a timeline</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column of a timeline</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>stoa::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>what is above the line is still to come</source>
        <translation>线以上为未来事项</translation>
    </message>
</context>
<context>
    <name>stoa::ui::Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>Button in the note about what was just done</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds until the note goes away</extracomment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>stoa::ui::TokenPopover</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>stoa::ui::UnlockDialog</name>
    <message>
        <source>The journal of this PC is locked</source>
        <translation>本机的本地操作记录已锁定</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>接入码(&amp;C)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Begin without it…</source>
        <translation>不用它，直接开始…</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>打开本地操作记录</translation>
    </message>
    <message>
        <source>What was entered here and is not at the hub yet is kept in a journal, and its key is not where it was. The hub can open it: ask an administrator for a code for this PC&apos;s place, as for a new PC. Nothing is lost then.</source>
        <translation>在本机录入而尚未到达中枢的内容保存在本地操作记录中，但其密钥已不在原处。中枢可以打开它：请像接入新电脑那样，向管理员索取适用于本机所在地点的接入码。这样不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>正在询问中枢…</translation>
    </message>
    <message>
        <source>The hub is being asked.</source>
        <translation>正在询问中枢。</translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <translation>请输入接入码。</translation>
    </message>
    <message>
        <source>Begin without the locked journal?</source>
        <translation>不用已锁定的本地操作记录，直接开始？</translation>
    </message>
    <message>
        <source>The journal is moved into a folder of its own; nothing is removed. Adjustments that the hub does not have yet are read from the copy of the stock and wait for your decision under Sync; whatever else waited is listed there as lost. This PC has to be connected anew, with a code.</source>
        <translation>本地操作记录会移到单独的文件夹中，不会删除任何内容。中枢尚未收到的调整会从库存副本中读出，并在“同步”中等待您的决定；其他等待的内容在那里列为已丢失。本机须用接入码重新接入。</translation>
    </message>
    <message>
        <source>Begin without it</source>
        <translation>不用它，直接开始</translation>
    </message>
    <message>
        <source>The journal has no box that the hub could open: this PC was never connected.</source>
        <translation>本地操作记录中没有中枢能打开的内容：本机从未接入过。</translation>
    </message>
    <message>
        <source>Another hub answers at the address of this PC&apos;s. Nothing was sent to it.</source>
        <translation>本机中枢的地址上响应的是另一个中枢。没有向它发送任何内容。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::UserForm</name>
    <message>
        <source>New user</source>
        <translation>新建用户</translation>
    </message>
    <message>
        <source>This is you. Nobody changes his own rights; ask another administrator.</source>
        <translation>这是您自己。任何人都不能更改自己的权限；请联系另一位管理员。</translation>
    </message>
    <message>
        <source>Disabled: cannot sign in, and what is kept stays.</source>
        <translation>已停用：无法登录，已保存的内容会保留。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Nobody disables himself.</source>
        <translation>不能停用自己。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>正在询问中枢…</translation>
    </message>
    <message>
        <source>Name, sign-in name, roles and stores are still missing.</source>
        <translation>尚未填写姓名、登录名、角色和门店。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Si&amp;gns in as</source>
        <translation>登录名(&amp;G)</translation>
    </message>
    <message>
        <source>small letters, digits, dots or hyphens</source>
        <translation>小写字母、数字、点或连字符</translation>
    </message>
    <message>
        <source>First pass&amp;word</source>
        <translation>初始密码(&amp;W)</translation>
    </message>
    <message>
        <source>at least 12 characters, for example a few words</source>
        <translation>至少 12 个字符，例如几个词语</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stores</source>
        <translation>门店(&amp;S)</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>All stores, also later ones</source>
        <translation>所有门店，包括以后新增的</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>仅限以下</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the PC is set</source>
        <extracomment>The language of a user: none of his own</extracomment>
        <translation>按电脑设置</translation>
    </message>
    <message>
        <source>A name has 1 to 80 characters.</source>
        <translation>姓名须为 1 至 80 个字符。</translation>
    </message>
    <message>
        <source>Somebody else signs in with this name.</source>
        <translation>已有其他人使用此登录名。</translation>
    </message>
    <message>
        <source>Take 2 to 40 small letters, digits, dots or hyphens.</source>
        <translation>请使用 2 至 40 个小写字母、数字、点或连字符。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>请至少选择一个角色。</translation>
    </message>
    <message>
        <source>Choose at least one store, or all.</source>
        <translation>请至少选择一家门店，或选择全部。</translation>
    </message>
    <message>
        <source>The first password is still missing.</source>
        <translation>尚未填写初始密码。</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1现在可以登录。</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>要停用%1吗？</translation>
    </message>
    <message>
        <source>All sign-ins of %1 end at once. What was done stays, and the user can be enabled again.</source>
        <translation>%1的所有登录会立即结束。已完成的操作会保留，之后可以重新启用该用户。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1可以再次登录。</translation>
    </message>
    <message>
        <source>%1 was disabled.</source>
        <translation>已停用 %1。</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
</context>
<context>
    <name>stoa::ui::VersionsPopover</name>
    <message>
        <source>written by %1, %2</source>
        <extracomment>%1 is a person, %2 a day and a time</extracomment>
        <translation>%1编写，%2</translation>
    </message>
    <message>
        <source>approved and activated by %1, %2</source>
        <extracomment>%1 is a person, %2 a day and a time</extracomment>
        <translation>%1批准并启用，%2</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <extracomment>%1 is the name of a policy</extracomment>
        <translation>“%1”的版本</translation>
    </message>
    <message>
        <source>It was not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>who answers for the policy</source>
        <translation>谁对策略负责</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>回退…</translation>
    </message>
    <message>
        <source>%1 answers for the policy now.</source>
        <translation>现在由%1对策略负责。</translation>
    </message>
    <message>
        <source>Roll back %1?</source>
        <translation>回退 %1？</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 已重新启用。</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <extracomment>A version (&quot;v13&quot;) and the name of its policy</extracomment>
        <translation>“%2”的 %1</translation>
    </message>
    <message>
        <source>%1, which was active before it, routes orders again at once. What is routed already stays.</source>
        <extracomment>%1 is a version of a policy (&quot;v13&quot;)</extracomment>
        <translation>之前启用的 %1 会立即重新派单。已派单的保持不变。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ViewBar</name>
    <message>
        <source>%1 *</source>
        <extracomment>A saved view whose filters or columns were changed since</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>Saves filters, order and columns under a name</extracomment>
        <translation>保存视图</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Button: opens a menu of the saved views that have no room</extracomment>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes to this view</source>
        <translation>保存对此视图的更改</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WavePane</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>In the walk</source>
        <translation>在拣货路线中</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether an order is part of a walk</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Any way</source>
        <extracomment>First entry of a list of carriers</extracomment>
        <translation>任何方式</translation>
    </message>
    <message>
        <source>Collected by customers</source>
        <translation>客户自提</translation>
    </message>
    <message>
        <source>Plan a walk</source>
        <translation>规划拣货路线</translation>
    </message>
    <message>
        <source>several orders, one way through the store</source>
        <translation>多个订单，一条路线</translation>
    </message>
    <message>
        <source>Orders that &amp;go with</source>
        <translation>随行承运商(&amp;G)</translation>
    </message>
    <message>
        <source>At most so many &amp;orders</source>
        <translation>最多订单数(&amp;O)</translation>
    </message>
    <message>
        <source>At most so many &amp;lines</source>
        <translation>最多行数(&amp;L)</translation>
    </message>
    <message>
        <source>Orders to pick</source>
        <translation>待拣订单</translation>
    </message>
    <message>
        <source>Nothing to pick.</source>
        <translation>没有待拣的。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>拣货单</translation>
    </message>
    <message>
        <source>Choose at least one order: Enter takes it in or leaves it out.</source>
        <translation>请至少选择一个订单：按 Enter 加入或移出。</translation>
    </message>
    <message>
        <source>Start the walk</source>
        <translation>开始拣货路线</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>未选择订单。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WeightSlider</name>
    <message>
        <source>%1 %</source>
        <extracomment>A number in per cent, with a space where the language writes one</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WhyCard</name>
    <message>
        <source>Copy the decision as JSON</source>
        <translation>将决策复制为 JSON</translation>
    </message>
    <message>
        <source>Save the decision as JSON…</source>
        <translation>将决策保存为 JSON…</translation>
    </message>
    <message>
        <source>Why here</source>
        <extracomment>Title of a card on an order&apos;s page: why it is supplied from there</extracomment>
        <translation>为何在此</translation>
    </message>
    <message>
        <source>It waits for the hub to route it; the choice and its reasons come then.</source>
        <translation>等待中枢派单；届时会给出选择及原因。</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <extracomment>A policy and its version, as in &quot;GR-IT v13&quot;</extracomment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>The flip</source>
        <extracomment>Title of a box: the smallest change that would have led to another choice</extracomment>
        <translation>翻转点</translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s)</source>
        <translation>
            <numerusform>全部 %n 个候选</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock as seen %1</source>
        <extracomment>When the stock was looked at for a decision</extracomment>
        <translation>%1 时的库存</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 per order</source>
        <extracomment>Title of a table; %1 is a currency</extracomment>
        <translation>%1/单</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Runner-up</source>
        <translation>第二</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>第三</translation>
    </message>
    <message>
        <source>Supplied from</source>
        <translation>供货自</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Left out, and the number that failed</source>
        <extracomment>Title of a list: locations that could not supply, each with the figure that kept it from it</extracomment>
        <translation>被排除的地点及未达标的数字</translation>
    </message>
    <message>
        <source>The hub is asked…</source>
        <translation>正在询问中枢…</translation>
    </message>
    <message>
        <source>The hub does not keep the full record any more.</source>
        <translation>中枢不再保留完整记录。</translation>
    </message>
    <message>
        <source>The full record is at the hub, which does not answer now.</source>
        <translation>完整记录在中枢，目前中枢无响应。</translation>
    </message>
    <message>
        <source>Keep as golden order…</source>
        <translation>保留为基准订单…</translation>
    </message>
    <message>
        <source>Every version of the routing policy is tried on it before it is activated.</source>
        <translation>派单策略的每个版本在启用前都会用它检验。</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>得分（满分 100）</translation>
    </message>
    <message>
        <source>No reasons are here: people chose, or they are not kept any more.</source>
        <translation>此处没有原因：由人员选择，或记录已不再保留。</translation>
    </message>
    <message>
        <source>It was not routed yet.</source>
        <translation>尚未派单。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WorkLists</name>
    <message>
        <source>Accept all…</source>
        <extracomment>Buttons over lists of orders</extracomment>
        <translation>全部接单…</translation>
    </message>
    <message>
        <source>Plan a walk…</source>
        <translation>规划拣货路线…</translation>
    </message>
    <message>
        <source>Pack next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>交付…</translation>
    </message>
    <message>
        <source>Nothing new. Orders that are routed to this place come here.</source>
        <translation>没有新订单。派单到此处的订单会出现在这里。</translation>
    </message>
    <message>
        <source>Nothing to pick. What you accept comes here; several orders are picked in one walk.</source>
        <translation>没有待拣的。接单后会出现在此；多个订单可一次拣完。</translation>
    </message>
    <message>
        <source>Nothing to pack. What is picked comes here.</source>
        <translation>没有待打包的。拣好的会出现在此。</translation>
    </message>
    <message>
        <source>No parcel waits for a carrier. What is packed for customers who collect stands under Pickup.</source>
        <translation>没有等待承运商的包裹。为自提客户已打包的在“自提”页。</translation>
    </message>
    <message>
        <source>Nobody is picking now.</source>
        <translation>目前无人拣货。</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WorkPage</name>
    <message>
        <source>The walk was not begun.</source>
        <translation>未能开始拣货路线。</translation>
    </message>
    <message>
        <source>%1 picked</source>
        <translation>已拣货：%1</translation>
    </message>
    <message>
        <source>That was not taken. What was counted before is kept.</source>
        <translation>未被接受。之前的计数已保留。</translation>
    </message>
    <message>
        <source>%1 is packed</source>
        <translation>%1 已打包</translation>
    </message>
    <message>
        <source>It was not packed. What you typed is kept.</source>
        <translation>尚未标记为已打包。您输入的内容已保留。</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Tab of the Orders panel: what a store has to do</extracomment>
        <translation>作业</translation>
    </message>
    <message>
        <source>Sca&amp;n</source>
        <translation>扫描(&amp;N)</translation>
    </message>
    <message>
        <source>an order, a walk or an item</source>
        <translation>订单、拣货路线或商品</translation>
    </message>
    <message>
        <source>%1 to do at %2</source>
        <translation>%2：%1待处理</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is an order and its part, %2 the list in which it stands</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1 is in %2: %3.</source>
        <translation>%1 在“%2”中：%3。</translation>
    </message>
    <message>
        <source>No order here has %1 to do.</source>
        <translation>此处没有订单需要 %1。</translation>
    </message>
    <message>
        <source>%1 is neither an order that is here nor an item.</source>
        <translation>%1 既不是此处的订单，也不是商品。</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>未打印任何内容。</translation>
    </message>
    <message>
        <source>There is no label. All that was checked and typed is kept.</source>
        <translation>没有标签。已核对和输入的内容均已保留。</translation>
    </message>
</context>
</TS>
