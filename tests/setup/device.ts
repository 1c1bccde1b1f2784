// Here, before any file: whoever loads the database library first decides for all whether there is a device.
import 'fake-indexeddb/auto';
