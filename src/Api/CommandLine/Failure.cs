using System.Data.Common;
using System.Net.Sockets;
using Contested.Api.Configuration;
using Contested.Api.Persistence;
using Contested.Domain.Datasets;
using Contested.GraphQL.AspNetCore.TrustedDocuments;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Contested.Api.CommandLine;

/// <summary>Says what people can do about what has gone wrong.</summary>
internal static class Failure
{
    private const int SqliteFull = 13;

    /// <summary>
    /// What is wrong and what would help, in one line, but for problems of files, which have a line each; null where only the developers
    /// can help.
    /// </summary>
    public static string? Explain(Exception exception) => exception switch
    {
        InvalidSettingException => $"A setting is wrong. {OneLine(exception)}",
        TrustedDocumentException => $"A trusted document is wrong.{Environment.NewLine}{exception.Message}",
        DatasetFormatException => $"The dataset has problems. The database is unchanged.{Environment.NewLine}{exception.Message}",
        DirectoryNotFoundException => $"{OneLine(exception)} Name the folder with dataset.yaml.",
        IOException { InnerException: AddressInUseException } =>
            $"{OneLine(exception)} Stop the program that uses it, or serve at another address, such as --Urls=http://localhost:5081.",
        SocketException { SocketErrorCode: SocketError.AccessDenied or SocketError.AddressNotAvailable } =>
            $"Cannot serve at this address: {OneLine(exception)}. Give another with --Urls, such as http://localhost:5081.",
        InvalidOperationException { InnerException: FormatException } or InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } =>
            $"A setting is wrong. {OneLine(exception)}",
        FormatException or InvalidOperationException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" } =>
            $"A setting is wrong. {OneLine(exception)} Give an address to serve at with --Urls, such as http://localhost:5081.",
        UnauthorizedAccessException or IOException => $"{OneLine(exception)} Check the path, and that you may read and write there.",
        SqliteException { SqliteErrorCode: SqliteFull } or PostgresException { SqlState: PostgresErrorCodes.DiskFull } =>
            $"The disk of the database is full. Make room, and try again. {OneLine(exception)}",
        SqliteException =>
            "The database cannot be used; the file of ConnectionStrings:Sqlite must be one that can be read and written, "
            + $"in an existing folder. {OneLine(exception)}",
        NoPrimaryException => OneLine(exception),
        DbException =>
            $"The database cannot be used; check ConnectionStrings:Postgres, and that the database is running. {OneLine(exception)}",
        ArgumentException { Source: "Contested.Domain" } or InvalidDataException { Source: "Contested.Domain" } => OneLine(exception),
        ArgumentException { Source: "Npgsql" or "Microsoft.Data.Sqlite" or "System.Data.Common" } =>
            "The database cannot be used; check the connection string, such as ConnectionStrings:Postgres=\"Host=localhost;Database=contested\" "
            + $"or ConnectionStrings:Sqlite=\"Data Source=contested.db\". {OneLine(exception)}",
        { InnerException: DbException inner } => Explain(inner),
        _ => null,
    };

    private static string OneLine(Exception exception) => exception.Message.ReplaceLineEndings(" ").TrimEnd('.') + ".";
}
