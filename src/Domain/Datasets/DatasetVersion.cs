using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Contested.Domain.Datasets.Reading;

namespace Contested.Domain.Datasets;

/// <summary>Computes the version of a dataset from the content of its files.</summary>
internal static class DatasetVersion
{
    private const int Digits = 16;

    /// <summary>The first 16 hexadecimal digits of a SHA-256 over the names and texts of the files, which come sorted by name.</summary>
    /// <remarks>It depends neither on where the folder lies nor on the line endings of the files.</remarks>
    public static string Of(IEnumerable<SourceFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            Append(hash, file.Path);
            Append(hash, file.Text.ReplaceLineEndings("\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    // The length in front keeps the end of one text from passing for the start of the next.
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
