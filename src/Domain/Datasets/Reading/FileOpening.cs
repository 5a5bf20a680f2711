using Mono.Unix.Native;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Opens files of a dataset, unless they are none, so that nothing waits for a pipe and no device fills the memory.</summary>
internal static class FileOpening
{
    /// <summary>The most bytes of a file that is held in memory as a whole.</summary>
    public const long MostInMemory = 16 * 1024 * 1024;

    /// <summary>Opens a file, or says why not and what would be right.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="most">The most bytes that it may have.</param>
    /// <param name="refusal">Why it is not opened; null where it is.</param>
    public static FileStream? Open(string path, long most, out string? refusal)
    {
        try
        {
            refusal = RefusalOf(path);
            if (refusal is not null)
            {
                return null;
            }

            var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            refusal = stream.Length > most
                ? FormattableString.Invariant($"The file has {stream.Length:N0} bytes, but at most {most:N0} are read. Split it.")
                : IsUtf16(stream) ? "The file is in UTF-16, not in UTF-8. Save it in UTF-8." : null;
            if (refusal is null)
            {
                return stream;
            }

            stream.Dispose();
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            refusal = "The program has no permission to read the file. Give it permission.";
            return null;
        }
        catch (IOException exception)
        {
            refusal = $"The file cannot be read: {exception.Message.TrimEnd('.')}. Replace it with a readable file.";
            return null;
        }
    }

    private static bool IsUtf16(FileStream stream)
    {
        Span<byte> start = stackalloc byte[2];
        return RandomAccess.Read(stream.SafeFileHandle, start, fileOffset: 0) == start.Length && start is [0xFE, 0xFF] or [0xFF, 0xFE];
    }

    private static string? RefusalOf(string path)
    {
        // Windows has none of the others by the name of a file.
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        if (Syscall.stat(path, out var status) != 0)
        {
            return Stdlib.GetLastError() switch
            {
                Errno.ELOOP => "The link points back to itself. Replace it with the file.",
                Errno.ENOENT => "The link points to no file. Replace it with the file.",
                _ => null,
            };
        }

        var kind = (status.st_mode & FilePermissions.S_IFMT) switch
        {
            FilePermissions.S_IFREG => null,
            FilePermissions.S_IFDIR => "a folder",
            FilePermissions.S_IFIFO => "a pipe",
            FilePermissions.S_IFSOCK => "a socket",
            _ => "a device",
        };
        return kind is null ? null : $"This is {kind}, not a file. Replace it with a file.";
    }
}
