using Contested.Bench.HandWritten;
using Contested.Bench.HandWritten.Stores;
using Npgsql;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddSingleton<IStore>(builder.Configuration.GetConnectionString("Postgres") is { } postgres
    ? new PostgresStore(NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(postgres)
    {
        // A list of one key looks so cheap that PostgreSQL would plan its statement anew each time.
        Options = "-c plan_cache_mode=force_generic_plan",
    }))
    : new SqliteStore(builder.Configuration.GetConnectionString("Sqlite") ?? throw new InvalidOperationException("No connection string.")));

var app = builder.Build();
app.MapGet("/engagement", async (string slug, IStore store, HttpContext context) =>
    await AnswerWriter.WriteEngagementAsync(context.Response, await store.EngagementAsync(slug, context.RequestAborted)));
app.MapGet("/engagements", async (DateOnly from, IStore store, HttpContext context) =>
    await AnswerWriter.WriteEngagementsAsync(context.Response, await store.EngagementsAsync(from, context.RequestAborted)));
app.MapGet("/filtered", async (int low, string claimant, IStore store, HttpContext context) =>
    await AnswerWriter.WriteFilteredAsync(context.Response, await store.FilteredAsync(low, claimant, context.RequestAborted)));
app.MapGet("/flat", async (DateOnly from, IStore store, HttpContext context) =>
    await AnswerWriter.WriteClaimsAsync(context.Response, await store.ClaimsAsync(from, context.RequestAborted)));
app.Run();
