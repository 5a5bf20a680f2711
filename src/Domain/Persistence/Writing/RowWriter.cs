using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Contested.Domain.Persistence.Writing;

/// <summary>Writes many rows over the bulk path of the database, on the connection and in the transaction of a context.</summary>
/// <remarks>
/// Rows are gathered, and written together, for which the caller asks once there are many: so any number takes little memory. Among
/// those that are gathered together, a row may come before one to which it refers.
/// </remarks>
public abstract class RowWriter : IAsyncDisposable
{
    private const int MostGathered = 10_000;

    private readonly ContestedDbContext _context;
    private readonly IReadOnlyList<TableLayout> _tables;
    private readonly Dictionary<Type, TableLayout> _tablesByRow;
    private readonly Dictionary<TableLayout, List<object>> _added = [];
    private readonly Dictionary<TableLayout, List<object>> _replaced = [];
    private readonly Dictionary<string, DbCommand> _commands = [];
    private int _gathered;

    /// <summary>Makes a writer.</summary>
    /// <param name="context">The context, with a transaction.</param>
    protected RowWriter(ContestedDbContext context)
    {
        _context = context;
        _tables = TableLayout.Of(context);
        _tablesByRow = _tables.SelectMany(table => table.RowTypes, (table, type) => KeyValuePair.Create(type, table)).ToDictionary();
    }

    /// <summary>All tables, each after those to which its rows refer.</summary>
    public IReadOnlyList<TableLayout> Tables => _tables;

    /// <summary>Whether so many rows are gathered that they are better written.</summary>
    public bool IsFull => _gathered >= MostGathered;

    /// <summary>The writer for the database of a context.</summary>
    /// <param name="context">The context, with a transaction.</param>
    public static RowWriter For(ContestedDbContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return DatabaseProviders.IsPostgres(context.Database.ProviderName) ? new PostgresRowWriter(context) : new SqliteRowWriter(context);
    }

    /// <summary>The table of a type of row.</summary>
    /// <param name="type">The type.</param>
    public TableLayout TableOf(Type type) => _tablesByRow[type];

    /// <summary>Adds a row that is not there.</summary>
    /// <param name="row">The row; nothing that it refers to is written with it.</param>
    public void Add(object row) => Gather(_added, row);

    /// <summary>Adds a row, or puts it in place of that with the same key.</summary>
    /// <param name="row">The row; nothing that it refers to is written with it.</param>
    public void Replace(object row) => Gather(_replaced, row);

    /// <summary>Writes what has been gathered.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        foreach (var table in _tables)
        {
            if (_added.GetValueOrDefault(table) is { Count: > 0 } added)
            {
                await AddAsync(table, added, cancellationToken);
                added.Clear();
            }

            if (_replaced.GetValueOrDefault(table) is { Count: > 0 } replaced)
            {
                await ExecuteAsync(table, table.Replace, replaced, cancellationToken);
                replaced.Clear();
            }
        }

        _gathered = 0;
    }

    /// <summary>Deletes all rows of all tables.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task DeleteAllAsync(CancellationToken cancellationToken)
    {
        foreach (var table in _tables.Reverse())
        {
            await ExecuteAsync($"DELETE FROM {table.Name}", [], cancellationToken);
        }
    }

    /// <summary>Executes a statement with parameters, which stand in it as <c>@p0</c>, <c>@p1</c> and so on.</summary>
    /// <param name="sql">The statement; it is prepared once.</param>
    /// <param name="values">The parameters, of the same types each time.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task ExecuteAsync(string sql, IReadOnlyList<object> values, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(values);
        var command = CommandOf(sql, values.Count, storeTypes: null);
        for (var index = 0; index < values.Count; index++)
        {
            command.Parameters[index].Value = values[index];
        }

        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var command in _commands.Values)
        {
            await command.DisposeAsync();
        }

        _commands.Clear();
        GC.SuppressFinalize(this);
    }

    /// <summary>The connection of the context.</summary>
    protected DbConnection Connection => _context.Database.GetDbConnection();

    /// <summary>Adds rows to a table.</summary>
    protected abstract Task AddAsync(TableLayout table, IReadOnlyList<object> rows, CancellationToken cancellationToken);

    /// <summary>Gives a parameter the type of its column, where the value alone does not say it.</summary>
    protected abstract void SetType(DbParameter parameter, string storeType);

    /// <summary>Executes a statement for each row, with the values of its columns.</summary>
    protected async Task ExecuteAsync(TableLayout table, string sql, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        var command = CommandOf(sql, table.Columns.Count, [.. table.Columns.Select(column => column.StoreType)]);
        foreach (var row in rows)
        {
            for (var index = 0; index < table.Columns.Count; index++)
            {
                command.Parameters[index].Value = table.Columns[index].ValueOf(row) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private void Gather(Dictionary<TableLayout, List<object>> gathered, object row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var table = _tablesByRow[row.GetType()];
        if (!gathered.TryGetValue(table, out var rows))
        {
            gathered.Add(table, rows = []);
        }

        rows.Add(row);
        _gathered++;
    }

    private DbCommand CommandOf(string sql, int parameters, IReadOnlyList<string>? storeTypes)
    {
        if (_commands.TryGetValue(sql, out var command))
        {
            return command;
        }

        command = Connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.Transaction = _context.Database.CurrentTransaction?.GetDbTransaction();
        for (var index = 0; index < parameters; index++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"@p{index}");
            if (storeTypes is not null)
            {
                SetType(parameter, storeTypes[index]);
            }

            command.Parameters.Add(parameter);
        }

        _commands.Add(sql, command);
        return command;
    }
}
