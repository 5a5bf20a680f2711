using System.Collections.Concurrent;
using Contested.GraphQL.AspNetCore.Configuration;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Contested.GraphQL.Types;
using Microsoft.Extensions.Options;

namespace Contested.GraphQL.AspNetCore.Operations;

/// <summary>
/// Calls operations by names of which there are only so many, whatever clients send: trusted documents, which pulls are too, by their own,
/// the application's own operations by theirs, and as many others as the options allow by the names that they have.
/// </summary>
internal sealed class OperationNames(TrustedDocumentStore documents, IOptions<OperationTelemetryOptions> options)
{
    /// <summary>The name of all other operations.</summary>
    public const string Other = "other";

    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Gives the name of an operation.</summary>
    public string Of(ExecutionRecord record) =>
        documents.NameOf(record.Document) ?? (record.Operation?.Name?.Value is { } name && (record.IsInternal || Has(name)) ? name : Other);

    private bool Has(string name)
    {
        if (_names.ContainsKey(name))
        {
            return true;
        }

        if (Volatile.Read(ref _count) >= options.Value.MaxOperationNames)
        {
            return false;
        }

        if (Interlocked.Increment(ref _count) > options.Value.MaxOperationNames)
        {
            Interlocked.Decrement(ref _count);
            return false;
        }

        if (!_names.TryAdd(name, name))
        {
            Interlocked.Decrement(ref _count);
        }

        return true;
    }
}
