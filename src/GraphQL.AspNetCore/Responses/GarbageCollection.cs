namespace Contested.GraphQL.AspNetCore.Responses;

/// <summary>
/// Has the garbage of large responses collected. By itself, the runtime lets hundreds of megabytes of it gather where
/// the machine has memory to spare. Safe for use by many requests at once.
/// </summary>
internal sealed class GarbageCollection
{
    /// <summary>After how many bytes it is looked whether there is much to collect.</summary>
    private const long Step = 2 * 1024 * 1024;

    /// <summary>How much the heap may have grown since the last time.</summary>
    private const long Growth = 32 * 1024 * 1024;

    private readonly Lock _lock = new();
    private long _released;
    private long _size;

    /// <summary>Tells that memory was let go of, where that is much.</summary>
    /// <param name="bytes">How many bytes, roughly.</param>
    public void OnReleased(long bytes)
    {
        if (Interlocked.Add(ref _released, bytes) < Step || !_lock.TryEnter())
        {
            return;
        }

        try
        {
            Interlocked.Exchange(ref _released, 0);
            Collect();
        }
        finally
        {
            _lock.Exit();
        }
    }

    private void Collect()
    {
        var size = GC.GetTotalMemory(forceFullCollection: false);
        if (size <= _size + Growth)
        {
            _size = Math.Min(_size, size);
            return;
        }

        // Most of it is young; what is old or large is looked at only where that was not enough.
        GC.Collect(1, GCCollectionMode.Forced);
        if (GC.GetTotalMemory(forceFullCollection: false) > _size + (Growth / 2))
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced);
        }

        _size = GC.GetTotalMemory(forceFullCollection: false);
    }
}
