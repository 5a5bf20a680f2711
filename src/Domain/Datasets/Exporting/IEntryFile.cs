namespace Contested.Domain.Datasets.Exporting;

/// <summary>A file that is written entry by entry.</summary>
internal interface IEntryFile<in T> : IDisposable
    where T : class
{
    /// <summary>Writes an entry behind the others.</summary>
    void Add(T entry);
}
