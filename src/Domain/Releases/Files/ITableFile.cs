namespace Contested.Domain.Releases.Files;

/// <summary>A file of a table that is written row by row.</summary>
internal interface ITableFile : IAsyncDisposable
{
    /// <summary>Writes a row behind the others.</summary>
    ValueTask AddAsync(object row);

    /// <summary>Writes what comes behind all rows.</summary>
    ValueTask EndAsync();
}
